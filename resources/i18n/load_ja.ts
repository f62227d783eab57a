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
        <source>Processor load of the last 10 minutes. A dotted line half way up: not known.</source>
        <translation>過去 10 分間の CPU 使用率です。中ほどの点線の部分は不明です。</translation>
    </message>
    <message id="column.memory-history">
        <source>Memory History</source>
        <translation>メモリの履歴</translation>
    </message>
    <message id="column-tip.memory-history">
        <source>Memory of the last 10 minutes: demand, and assigned memory as a dashed line. A dotted line half way up: not known.</source>
        <translation>過去 10 分間のメモリです。需要を面で、割り当てメモリを破線で示します。中ほどの点線の部分は不明です。</translation>
    </message>
    <message id="load.memory.figure">
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message id="load.steady">
        <source>{most} for {duration}</source>
        <translation>{duration}で {most}</translation>
    </message>
    <message id="load.span">
        <source>{least} to {most} in {duration}</source>
        <translation>{duration}で {least}～{most}</translation>
    </message>
    <message id="load.now">
        <source>{span}, now {now}</source>
        <translation>{span}、現在 {now}</translation>
    </message>
    <message id="load.gone">
        <source>{span}, not running now</source>
        <translation>{span}、現在は実行されていません</translation>
    </message>
    <message id="load.unknown-now">
        <source>{span}, now unknown</source>
        <translation>{span}、現在は不明</translation>
    </message>
    <message id="load.not-running">
        <source>not running</source>
        <translation>実行されていません</translation>
    </message>
    <message id="load.nothing">
        <source>no readings yet</source>
        <translation>まだ読み取りがありません</translation>
    </message>
    <message id="load.tip">
        <source>Assigned: {had}
Demand: {wanted}</source>
        <translation>割り当て済み: {had}
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
        <source>Memory assigned: {words}</source>
        <translation>割り当て済みメモリ: {words}</translation>
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
