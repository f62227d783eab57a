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
    <message id="action.export-list.label">
        <source>Exp&amp;ort List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.export-list.tip">
        <source>Save the rows of the list as CSV, JSON or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list-export.title">
        <source>Export List</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list-export.rows">
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list-export.columns">
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list-export.rows.selected" numerus="yes">
        <source>{n} selected rows</source>
        <translation>
            <numerusform>{n} selected row</numerusform>
            <numerusform>{n} selected rows</numerusform>
        </translation>
    </message>
    <message id="list-export.rows.shown" numerus="yes">
        <source>{n} shown rows</source>
        <translation>
            <numerusform>{n} shown row</numerusform>
            <numerusform>{n} shown rows</numerusform>
        </translation>
    </message>
    <message id="list-export.rows.all" numerus="yes">
        <source>All {n} rows, also those hidden by the filter</source>
        <translation>
            <numerusform>{n} row, also if hidden by the filter</numerusform>
            <numerusform>All {n} rows, also those hidden by the filter</numerusform>
        </translation>
    </message>
    <message id="list-export.columns.visible">
        <source>Visible columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list-export.columns.every">
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list-export.save">
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="save.md">
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
