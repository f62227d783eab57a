<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="column.cpu-history">
        <source>CPU History</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.cpu-history">
        <source>Processor usage over the last 10 minutes. Dotted line: no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.memory-history">
        <source>Memory History</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.memory-history">
        <source>Memory demand over the last 10 minutes, with assigned memory as a dashed line. Dotted line: no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.memory.figure">
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.steady">
        <source>{most} for {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.span">
        <source>{least} to {most} in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.now">
        <source>{span}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.gone">
        <source>{span}, currently not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.unknown-now">
        <source>{span}, current value not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.not-running">
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.nothing">
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.tip">
        <source>Assigned: {had}
Demand: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.cpu.figure">
        <source>{n}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.cpu.now">
        <source>CPU: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.memory.now">
        <source>Assigned memory: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.demand.now">
        <source>Memory demand: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="load.title">
        <source>Performance of the last {duration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
