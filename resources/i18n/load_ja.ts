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
    <message id="action.export-list.label">
        <source>Exp&amp;ort List…</source>
        <translation>一覧のエクスポート(&amp;O)…</translation>
    </message>
    <message id="action.export-list.tip">
        <source>Save the rows of the list as CSV, JSON or Markdown</source>
        <translation>一覧の行を CSV、JSON、Markdown として保存します</translation>
    </message>
    <message id="list-export.title">
        <source>Export List</source>
        <translation>一覧のエクスポート</translation>
    </message>
    <message id="list-export.rows">
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message id="list-export.columns">
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message id="list-export.rows.selected" numerus="yes">
        <source>{n} selected rows</source>
        <translation>
            <numerusform>選択した {n} 行</numerusform>
        </translation>
    </message>
    <message id="list-export.rows.shown" numerus="yes">
        <source>{n} shown rows</source>
        <translation>
            <numerusform>表示中の {n} 行</numerusform>
        </translation>
    </message>
    <message id="list-export.rows.all" numerus="yes">
        <source>All {n} rows, also those hidden by the filter</source>
        <translation>
            <numerusform>フィルターで非表示の行を含む {n} 行</numerusform>
        </translation>
    </message>
    <message id="list-export.columns.visible">
        <source>Visible columns</source>
        <translation>表示中の列</translation>
    </message>
    <message id="list-export.columns.every">
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message id="list-export.save">
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message id="save.md">
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
</TS>
