<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="column.cpu-history">
        <source>CPU History</source>
        <translation>CPU の履歴</translation>
    </message>
    <message id="column-tip.cpu-history">
        <source>Processor usage over the last 10 minutes. Dotted line: no data.</source>
        <translation>過去 10 分間の CPU 使用率。点線の部分はデータなし</translation>
    </message>
    <message id="column.memory-history">
        <source>Memory History</source>
        <translation>メモリの履歴</translation>
    </message>
    <message id="column-tip.memory-history">
        <source>Memory demand over the last 10 minutes, with assigned memory as a dashed line. Dotted line: no data.</source>
        <translation>過去 10 分間のメモリの需要 (面) とメモリの割り当て (破線)。点線の部分はデータなし</translation>
    </message>
    <message id="load.memory.figure">
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message id="load.steady">
        <source>{most} for {duration}</source>
        <translation>{duration}の間 {most}</translation>
    </message>
    <message id="load.span">
        <source>{least} to {most} in {duration}</source>
        <translation>{duration}の間 {least} ～ {most}</translation>
    </message>
    <message id="load.now">
        <source>{span}, now {now}</source>
        <translation>{span}、現在 {now}</translation>
    </message>
    <message id="load.gone">
        <source>{span}, currently not running</source>
        <translation>{span}、現在は実行されていません</translation>
    </message>
    <message id="load.unknown-now">
        <source>{span}, current value not known</source>
        <translation>{span}、現在は不明</translation>
    </message>
    <message id="load.not-running">
        <source>not running</source>
        <translation>実行されていません</translation>
    </message>
    <message id="load.nothing">
        <source>no data yet</source>
        <translation>まだデータがありません</translation>
    </message>
    <message id="load.tip">
        <source>Assigned: {had}
Demand: {wanted}</source>
        <translation>メモリの割り当て: {had}
需要: {wanted}</translation>
    </message>
    <message id="load.cpu.figure">
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message id="load.cpu.now">
        <source>CPU: {words}</source>
        <translation>CPU: {words}</translation>
    </message>
    <message id="load.memory.now">
        <source>Assigned memory: {words}</source>
        <translation>メモリの割り当て: {words}</translation>
    </message>
    <message id="load.demand.now">
        <source>Memory demand: {words}</source>
        <translation>メモリの需要: {words}</translation>
    </message>
    <message id="load.title">
        <source>Performance of the last {duration}</source>
        <translation>過去 {duration}のパフォーマンス</translation>
    </message>
</context>
</TS>
