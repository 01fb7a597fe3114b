<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands for %n partition(s)</source>
        <translation>
            <numerusform>%n個のパーティションの代表</numerusform>
        </translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>0または1</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>%1 refers to %2, %3 to %4</source>
        <translation>%1 は %2 を参照、%3対%4</translation>
    </message>
</context>
<context>
    <name>QMainWindow</name>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Remove area %1</source>
        <translation>エリア %1 の削除</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>メモの削除</translation>
    </message>
    <message>
        <source>Change the colour of area %1</source>
        <translation>エリア %1 の色の変更</translation>
    </message>
    <message>
        <source>Change the colour of a note</source>
        <translation>メモの色の変更</translation>
    </message>
    <message>
        <source>Add area %1</source>
        <translation>エリア %1 の追加</translation>
    </message>
    <message>
        <source>Rename an area to %1</source>
        <translation>エリアの名前を %1 に変更</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>メモの変更</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>メモの移動</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>メモのサイズ変更</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>テーブルの整列</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>テーブルの等間隔配置</translation>
    </message>
    <message>
        <source>Move tables</source>
        <translation>テーブルの移動</translation>
    </message>
    <message>
        <source>Pin tables</source>
        <translation>テーブルの固定</translation>
    </message>
    <message>
        <source>Unpin tables</source>
        <translation>テーブルの固定解除</translation>
    </message>
    <message>
        <source>Change the level of detail</source>
        <translation>詳細度の変更</translation>
    </message>
    <message>
        <source>Change the level of detail of tables</source>
        <translation>テーブルの詳細度の変更</translation>
    </message>
    <message>
        <source>Change the notation</source>
        <translation>表記法の変更</translation>
    </message>
    <message>
        <source>Show the names of relations</source>
        <translation>リレーション名の表示</translation>
    </message>
    <message>
        <source>Hide the names of relations</source>
        <translation>リレーション名の非表示</translation>
    </message>
    <message>
        <source>Drop a column</source>
        <translation>列の削除</translation>
    </message>
    <message>
        <source>Drop a relation</source>
        <translation>リレーションの削除</translation>
    </message>
    <message>
        <source>Drop tables</source>
        <translation>テーブルの削除</translation>
    </message>
    <message>
        <source>Add enum type %1</source>
        <translation>列挙型 %1 の追加</translation>
    </message>
    <message>
        <source>Add sequence %1</source>
        <translation>シーケンス %1 の追加</translation>
    </message>
    <message>
        <source>Paste tables</source>
        <translation>テーブルの貼り付け</translation>
    </message>
    <message>
        <source>Paste tables from SQL</source>
        <translation>SQLからのテーブルの貼り付け</translation>
    </message>
    <message>
        <source>Duplicate tables</source>
        <translation>テーブルの複製</translation>
    </message>
    <message>
        <source>Show tables on a diagram</source>
        <translation>ダイアグラムへのテーブルの表示</translation>
    </message>
    <message>
        <source>Add table %1</source>
        <translation>テーブル %1 の追加</translation>
    </message>
    <message>
        <source>Rename a table to %1</source>
        <translation>テーブルの名前を %1 に変更</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>列 %1 の追加</translation>
    </message>
    <message>
        <source>Rename a column to %1</source>
        <translation>列の名前を %1 に変更</translation>
    </message>
    <message>
        <source>Change the type of %1</source>
        <translation>%1 の型の変更</translation>
    </message>
    <message>
        <source>Lay out the diagram (%1 tables)</source>
        <translation>ダイアグラムのレイアウト(%1個のテーブル)</translation>
    </message>
    <message>
        <source>Lay out %1 tables</source>
        <translation>%1個のテーブルのレイアウト</translation>
    </message>
    <message>
        <source>Gather the %1 tables of %2</source>
        <translation>%2 の%1個のテーブルを集める</translation>
    </message>
    <message>
        <source>Lay out a new table</source>
        <translation>新しいテーブルの配置</translation>
    </message>
    <message>
        <source>Lay out %1 new tables</source>
        <translation>%1個の新しいテーブルのレイアウト</translation>
    </message>
    <message>
        <source>Take tables from a diagram</source>
        <translation>ダイアグラムからのテーブルの除外</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>リレーションの追加</translation>
    </message>
    <message>
        <source>Add a table that joins two</source>
        <translation>2つを結ぶテーブルの追加</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Keep dropped data</source>
        <translation>削除されるデータの保管</translation>
    </message>
    <message>
        <source>Do not keep dropped data</source>
        <translation>削除されるデータの保管の解除</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>すべて修正: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--take %1 is not understood. Write --take draft, --take migrations, or for one conflict --take 2=draft.</source>
        <translation>--take %1を解釈できません。--take draft、--take migrations、または1つの競合に対して--take 2=draftと書いてください。</translation>
    </message>
    <message>
        <source>%1. %2: draft: %3; migrations: %4</source>
        <translation>%1. %2: ドラフト: %3、マイグレーション: %4</translation>
    </message>
    <message>
        <source>--take %1: there are %2 conflicts.</source>
        <translation>--take %1: 競合は%2件です。</translation>
    </message>
    <message>
        <source>Nothing was written: the migrations moved on since the draft was begun, and both have changed what follows. Say what is to hold: --take draft or --take migrations for all, --take 1=draft for one.</source>
        <translation>何も書き込まれませんでした。ドラフトの開始後にマイグレーションが進み、以下を双方が変更しています。どちらを採るか指定してください。すべてに対しては --take draft または --take migrations、個別には --take 1=draft です。</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun; it goes on over them as they are now.</source>
        <translation>ドラフトの開始後にマイグレーションが変わりました。ドラフトは現在のマイグレーションの上で続行します。</translation>
    </message>
    <message>
        <source>The draft goes on over what came in since it was begun: %1.</source>
        <translation>ドラフトは、開始後に取り込まれたものの上で続行します: %1。</translation>
    </message>
    <message>
        <source>Mark everything up to %1 as applied on %2, without running it?</source>
        <translation>%1 までをすべて、実行せずに %2 で適用済みにしますか?</translation>
    </message>
    <message>
        <source>%1: everything up to %2 was marked already; nothing changed.</source>
        <translation>%1: %2 まではすでにすべて適用済みとされています。何も変わりませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 now count as applied, up to %3. No SQL was run.</source>
        <translation>%1: %3 までの%2件が適用済みとみなされるようになりました。SQLは実行されていません。</translation>
    </message>
    <message>
        <source>The migrations of this project are written for %1; %2 is another kind of database.</source>
        <translation>このプロジェクトのマイグレーションは%1用です。%2 は別の種類のデータベースです。</translation>
    </message>
    <message>
        <source>?schemas= limits what is compared and shown, and migrations are about the whole of %1. Leave it out.</source>
        <translation>?schemas=は比較と表示の対象を限定しますが、マイグレーションは %1 の全体が対象です。省いてください。</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1件のマイグレーション</translation>
    </message>
    <message>
        <source>Not handled: %1, line %2: %3. %4.</source>
        <translation>対象外: %1、%2行目: %3。%4。</translation>
    </message>
    <message>
        <source>Not handled: %1 %2: %3.</source>
        <translation>対象外: %1 %2: %3。</translation>
    </message>
    <message>
        <source>%1 was read without a server: its expressions are not normalised, so differences may be of spelling only. (%2)</source>
        <translation>%1 はサーバなしで読み込まれました。式が正規化されていないため、差異は表記の違いだけの可能性があります。(%2)</translation>
    </message>
    <message>
        <source>No SQL is made from a database whose %1 the user may not read: what cannot be seen would count as dropped. Connect as the owner of the database.</source>
        <translation>このユーザが %1 を読み取れないデータベースからはSQLを作成しません。見えないものが削除とみなされてしまいます。データベースの所有者として接続してください。</translation>
    </message>
    <message>
        <source>    with %1</source>
        <translation>    付随: %1</translation>
    </message>
    <message>
        <source>Equal.</source>
        <translation>同じです。</translation>
    </message>
    <message>
        <source>%1 and %2 are kinds of databases that cannot be compared.</source>
        <translation>%1と%2は、比較できる種類のデータベースではありません。</translation>
    </message>
    <message>
        <source>A pending migration makes this too and would fail: mark it as applied with relvar-cli baseline, or take this back.</source>
        <translation>未適用のマイグレーションが同じ変更を行うため、そのままでは失敗します。relvar-cli baselineで適用済みとするか、この変更を元に戻してください。</translation>
    </message>
    <message>
        <source>A pending migration changes this in another way: take this back, or change the migration.</source>
        <translation>未適用のマイグレーションがこれを別の形に変更します。この変更を元に戻すか、マイグレーションを変更してください。</translation>
    </message>
    <message>
        <source>What the newest migrations want is not known here: relvar-cli verify tells why.</source>
        <translation>最新のマイグレーションが何を求めるのか、ここでは不明です。理由はrelvar-cli verifyで分かります。</translation>
    </message>
    <message>
        <source>%1 difference(s) are ignored by rules in relvar.toml.</source>
        <translation>%1件の差異がrelvar.tomlの規則により無視されています。</translation>
    </message>
    <message>
        <source>No drift: %1 is what its migrations make.</source>
        <translation>ドリフトなし: %1 はマイグレーションの結果と一致します。</translation>
    </message>
    <message>
        <source>Drifted: %1 is not what its migrations make.</source>
        <translation>ドリフトあり: %1 はマイグレーションの結果と一致しません。</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>規則: %1</translation>
    </message>
    <message>
        <source>--adopt writes a migration that takes it in, --revert takes it back (--sql prints how), both of all of it or with --only of single ones. A rule under [drift] ignore in relvar.toml lets it be.</source>
        <translation>--adoptは差異を取り込むマイグレーションを書き出し、--revertは差異を元に戻します(--sqlでその方法を表示)。どちらも全体に対して、または--onlyで個別に行えます。relvar.tomlの[drift] ignoreに規則を書くと、その差異は無視されます。</translation>
    </message>
    <message>
        <source>It is marked as applied on %1 and was not run there.</source>
        <translation>%1 では実行されず、適用済みとされました。</translation>
    </message>
    <message>
        <source>Take %1 difference(s) back on %2? What they added goes away with what is in it.</source>
        <translation>%2 で%1件の差異を元に戻しますか? 差異として追加されたものは中身ごと失われます。</translation>
    </message>
    <message>
        <source>The user may not read %1: what cannot be seen shows as missing.</source>
        <translation>このユーザは %1 を読み取れません。見えないものは「存在しない」と表示されます。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is what its migrations make.</source>
        <translation>実行することはありません。%1 はマイグレーションの結果と一致します。</translation>
    </message>
    <message>
        <source>“%1” is no number of sheets. Write how many side by side and below one another, as in --fit 2x3; 0 leaves one of them open.</source>
        <translation>「%1」は用紙の枚数ではありません。--fit 2x3のように、横と縦の枚数を書いてください。0は一方を自由にします。</translation>
    </message>
    <message>
        <source>Sheets of paper are for PDF: say --to pdf, or leave --page and --fit out.</source>
        <translation>用紙の指定はPDF用です。--to pdfを指定するか、--pageと--fitを省いてください。</translation>
    </message>
    <message>
        <source>Say with --page which paper it shall fit on: --page A4.</source>
        <translation>どの用紙に収めるかを--pageで指定してください(例: --page A4)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the path after --out.</source>
        <translation>フォルダ %1 を作成できません。--outのパスを確認してください。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き込みました</translation>
    </message>
    <message>
        <source>A picture needs a font, and none was found. Install one, on Debian for example fonts-dejavu-core.</source>
        <translation>画像にはフォントが必要ですが、見つかりませんでした。フォントをインストールしてください。Debianでは例えばfonts-dejavu-coreです。</translation>
    </message>
    <message>
        <source>Drawing, %1 %</source>
        <translation>描画中、%1 %</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels): these are %3 rows of %4 files, side by side without a gap. SVG and PDF are one file.</source>
        <translation>1枚の画像の上限より大きいため(%1 × %2ピクセル)、隙間なく並ぶ%4ファイル×%3段になりました。SVGとPDFなら1つのファイルです。</translation>
    </message>
    <message>
        <source>The diagram is larger than a page of PDF can be and was scaled to %1 %.</source>
        <translation>ダイアグラムがPDFのページの上限より大きいため、%1 %に縮小されました。</translation>
    </message>
    <message>
        <source>The page is without the diagram: no font was found to draw it with.</source>
        <translation>ページにダイアグラムは含まれていません。描画に使えるフォントが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Say with --to what to make: svg, png, pdf, mermaid, dbml, plantuml, sql, html or markdown, or let the name after --out end in it.</source>
        <translation>何を作成するかを--toで指定してください(svg、png、pdf、mermaid、dbml、plantuml、sql、html、markdown)。または--outのファイル名の末尾をそれにしてください。</translation>
    </message>
    <message>
        <source>A picture goes into a file: name one after --out.</source>
        <translation>画像はファイルに出力します。--outでファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is text: leave --page, --fit and --scale out.</source>
        <translation>%1はテキストです。--page、--fit、--scaleを省いてください。</translation>
    </message>
    <message>
        <source>Outside of a project there are no diagrams: leave --diagram out.</source>
        <translation>プロジェクトの外にダイアグラムはありません。--diagramを省いてください。</translation>
    </message>
    <message>
        <source>The project has no diagram “%1”. There are: %2.</source>
        <translation>プロジェクトにダイアグラム「%1」はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>Say with --table what it shall be related with.</source>
        <translation>どのテーブルに関連するものかを--tableで指定してください。</translation>
    </message>
    <message>
        <source>There is no table “%1”. There are: %2.</source>
        <translation>テーブル「%1」はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>Several schemas have a table “%1”: write it as schema.%1.</source>
        <translation>テーブル「%1」は複数のスキーマにあります。schema.%1 のように書いてください。</translation>
    </message>
    <message>
        <source>Say with --from which schema to take: outside of a project there is no draft.</source>
        <translation>どのスキーマを対象とするかを--fromで指定してください。プロジェクトの外にドラフトはありません。</translation>
    </message>
    <message>
        <source>relvar.toml has no groups. Write one as [groups.%1]; the user guide shows how.</source>
        <translation>relvar.tomlにグループがありません。[groups.%1]として書いてください。書き方はユーザガイドにあります。</translation>
    </message>
    <message>
        <source>relvar.toml has no group &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.tomlにグループ&quot;%1&quot;はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>Apply what is pending on the %2 databases of the group %1?</source>
        <translation>グループ %1 の%2個のデータベースで、未適用のものを適用しますか?</translation>
    </message>
    <message>
        <source>Revert migrations on the %2 databases of the group %1?</source>
        <translation>グループ %1 の%2個のデータベースで、マイグレーションを巻き戻しますか?</translation>
    </message>
    <message>
        <source>%1 There are production databases among them. Type the group&apos;s name (%2) to go on:</source>
        <translation>%1 本番データベースが含まれています。続けるには、グループの名前(%2)を入力してください:</translation>
    </message>
    <message>
        <source>Nothing was done: there are production databases in the group %1. Pass --confirm %1.</source>
        <translation>何も行われませんでした。グループ %1 に本番データベースがあります。--confirm %1 を指定してください。</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1; %2 need a repair (relvar-cli status)</source>
        <translation>%1、%2件は修復が必要(relvar-cli status)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no change. Write table.column=new_name, table.column:new_type, table.column=new_name:new_type or table=new_name.</source>
        <translation>&quot;%1&quot;は変更を表していません。table.column=new_name、table.column:new_type、table.column=new_name:new_type、table=new_nameのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>There is no table or column %1.</source>
        <translation>テーブルまたは列 %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is a table: it has a name, but no type.</source>
        <translation>%1 はテーブルです。名前はありますが、型はありません。</translation>
    </message>
    <message>
        <source>relvar-cli init %1 --from SOURCE makes a project of a database, whose first migration is marked as applied there.</source>
        <translation>relvar-cli init %1 --from SOURCEでデータベースからプロジェクトを作成できます。最初のマイグレーションはそのデータベースで適用済みとされます。</translation>
    </message>
    <message>
        <source>Made a project for %1 in %2.</source>
        <translation>%1 のプロジェクトを %2 に作成しました。</translation>
    </message>
    <message>
        <source>The draft was begun over other migrations. Put it onto these first: open the project in relvar, or save or discard the draft.</source>
        <translation>ドラフトは別のマイグレーションの上で開始されています。まず現在のマイグレーションの上に移してください。プロジェクトをrelvarで開くか、ドラフトを保存または破棄してください。</translation>
    </message>
    <message>
        <source>The project is open in relvar, which keeps its draft. Import there, or close it.</source>
        <translation>プロジェクトはrelvarで開かれており、ドラフトはrelvarが保持しています。relvarでインポートするか、relvarを閉じてください。</translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>ドラフトはすでに %1 の内容と同じです。</translation>
    </message>
    <message>
        <source>The draft is what %1 says. relvar-cli new NAME saves it as a migration.</source>
        <translation>ドラフトは %1 の内容になりました。relvar-cli new NAMEでマイグレーションとして保存できます。</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 の%1: %3</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>形式&quot;%1&quot;はありません。Relvarが対応している形式: %2。</translation>
    </message>
    <message>
        <source>%1 does not look like the migrations of a tool that Relvar knows: %2.</source>
        <translation>%1 は、Relvarが対応しているツールのマイグレーションではないようです: %2。</translation>
    </message>
    <message>
        <source>Nothing in %1 looks like migrations of %2. Name their folder with --migrations.</source>
        <translation>%1 に%2のマイグレーションらしきものがありません。--migrationsでそのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>There is more than one folder of migrations in %1. Say which is meant with --migrations and --format; --format relvar begins with none of them.</source>
        <translation>%1 にはマイグレーションのフォルダが複数あります。どれを使うかを--migrationsと--formatで指定してください。--format relvarなら、どれも使わずに始めます。</translation>
    </message>
    <message>
        <source>  Connection @%1: %2 (change it in relvar.toml)</source>
        <translation>  接続 @%1: %2(relvar.tomlで変更できます)</translation>
    </message>
    <message>
        <source>  Migrations of %1.</source>
        <translation>  %1のマイグレーション。</translation>
    </message>
    <message>
        <source>  Nothing of them was changed. relvar-cli status shows where a database stands; --format relvar would begin with Relvar&apos;s own.</source>
        <translation>  それらは何も変更されていません。データベースの状態はrelvar-cli statusで確認できます。--format relvarなら、Relvar独自のマイグレーションで始めます。</translation>
    </message>
    <message>
        <source>  What the database has is its first migration, marked as applied.</source>
        <translation>  データベースの現在の内容が最初のマイグレーションとなり、適用済みとされました。</translation>
    </message>
    <message>
        <source>partitioned by %1, partitions: %2</source>
        <translation>%1 で分割、パーティション: %2</translation>
    </message>
    <message>
        <source>enum %1: %2</source>
        <translation>列挙型 %1: %2</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>シーケンス %1</translation>
    </message>
    <message>
        <source>materialized view %1</source>
        <translation>マテリアライズドビュー %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>ビュー %1</translation>
    </message>
    <message>
        <source>owners and privileges of objects: %1</source>
        <translation>オブジェクトの所有者と権限: %1</translation>
    </message>
    <message>
        <source>The schema is empty.</source>
        <translation>スキーマは空です。</translation>
    </message>
    <message>
        <source>%1 is the history of %2; it is not part of the schema.</source>
        <translation>%1 は%2の履歴です。スキーマの一部ではありません。</translation>
    </message>
    <message>
        <source>%1 has no way back.</source>
        <translation>%1 には戻す手順がありません。</translation>
    </message>
    <message>
        <source>%1: a revert does not bring back all of the data.</source>
        <translation>%1: 巻き戻してもデータのすべては復元されません。</translation>
    </message>
    <message>
        <source>%1: what it kept was purged, so the revert brings back the structure alone.</source>
        <translation>%1: 保管データは消去済みのため、巻き戻しで復元されるのは構造だけです。</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1は重大度ではありません。hint、warning、errorのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3.</source>
        <translation>エラー: %1、警告: %2、ヒント: %3。</translation>
    </message>
    <message>
        <source>Ignored by lint.ignore: %1.</source>
        <translation>lint.ignoreにより無視: %1。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>The draft and newer migrations disagree in %1 places; shown is what the draft wants. relvar-cli new lists them.</source>
        <translation>ドラフトと新しいマイグレーションが%1か所で食い違っています。表示はドラフトの内容です。一覧はrelvar-cli newで確認できます。</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;.</source>
        <translation>このビルドにダイアレクト&quot;%1&quot;はありません。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Without sizes: %1</source>
        <translation>サイズなし: %1</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1、up</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1、down</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>not understood: it may lock anything</source>
        <translation>解釈不能: 何がロックされるか不明</translation>
    </message>
    <message>
        <source>locks no table that others see</source>
        <translation>他から見えるテーブルのロックなし</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>待たせる操作: %1</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>実行するものはありません。</translation>
    </message>
    <message>
        <source>%1. See relvar-cli --help.</source>
        <translation>%1。relvar-cli --helpを参照してください。</translation>
    </message>
    <message>
        <source>The password in the address was seen by everybody who listed the processes of this machine, and your shell may have kept it. Better: leave it out and let it be asked, or set DATABASE_URL, or use the password file of the server&apos;s programs.</source>
        <translation>アドレス内のパスワードは、このマシンのプロセス一覧を見た全員に見えており、シェルの履歴にも残っている可能性があります。パスワードは省いて入力を求めさせるか、DATABASE_URLを設定するか、サーバのプログラム用のパスワードファイルを使ってください。</translation>
    </message>
    <message>
        <source>The command did its work, but its output could not be written in full. Check the space left where it goes, then ask again; relvar-cli status tells where a database stands.</source>
        <translation>コマンドの処理は完了しましたが、出力をすべて書き込めませんでした。出力先の空き容量を確認してから、もう一度問い合わせてください。データベースの状態はrelvar-cli statusで分かります。</translation>
    </message>
    <message>
        <source>The last one ends the time in which old and new live side by side. Go up to %1 first (relvar-cli up --to %1), and further when all programs know the new.</source>
        <translation>最後のものを適用すると、新旧の並存が終わります。まず %1 まで進め(relvar-cli up --to %1)、すべてのプログラムが新しいものに対応してから先に進めてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no file name: use letters and digits.</source>
        <translation>&quot;%1&quot;からファイル名を作れません。文字か数字を使ってください。</translation>
    </message>
    <message>
        <source>Write the SQL into it; relvar-cli verify proves it.</source>
        <translation>このファイルにSQLを書いてください。検証はrelvar-cli verifyで行えます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of changes. Write their numbers, for example 1,2,5-7.</source>
        <translation>&quot;%1&quot;は変更の一覧ではありません。番号で指定してください(例: 1,2,5-7)。</translation>
    </message>
    <message>
        <source>There is no change %1: the draft has %2. See relvar-cli split --list.</source>
        <translation>変更%1はありません。ドラフトの変更は%2件です。relvar-cli split --listを参照してください。</translation>
    </message>
    <message>
        <source>No change is named. Write their numbers, for example 1,2,5-7.</source>
        <translation>変更が指定されていません。番号で指定してください(例: 1,2,5-7)。</translation>
    </message>
    <message>
        <source>Change %1 (%2) cannot go without change %3 (%4). %5 Name both, or pass --with-needed.</source>
        <translation>変更%1 (%2) は変更%3 (%4) なしでは取り出せません。%5 両方を指定するか、--with-neededを指定してください。</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>ドラフトに変更はありません。</translation>
    </message>
    <message>
        <source>needs %1: %2</source>
        <translation>%1が必要: %2</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: that replays the migrations on a scratch database, and the folder is not trusted yet. Pass --trust.</source>
        <translation>妨げになる行の有無は調べていません。調べるにはスクラッチデータベースでマイグレーションを再生しますが、このフォルダはまだ信頼されていません。--trustを指定してください。</translation>
    </message>
    <message>
        <source>  The run writes to that table itself, so that this may be in order by then.</source>
        <translation>  この実行自体がそのテーブルに書き込むため、その時点では解消している可能性があります。</translation>
    </message>
    <message>
        <source>Something is in the way. Run all the same?</source>
        <translation>妨げになるものがあります。それでも実行しますか?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age: write hours, days or weeks, as 12h, 30d or 4w.</source>
        <translation>&quot;%1&quot;は期間ではありません。12h、30d、4wのように時間、日、週で書いてください。</translation>
    </message>
    <message>
        <source>taken away by it</source>
        <translation>マイグレーションが取り除いたもの</translation>
    </message>
    <message>
        <source>found no row at the revert</source>
        <translation>巻き戻し時に対応する行なし</translation>
    </message>
    <message>
        <source>written before the revert</source>
        <translation>巻き戻し前に書き込まれたもの</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保管内容</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Empty all of this on %1, for good?</source>
        <translation>%1 のこれらすべてを完全に消去しますか?</translation>
    </message>
    <message>
        <source>%1 is a production database.</source>
        <translation>%1 は本番データベースです。</translation>
    </message>
    <message>
        <source>%1 Empty all of this, for good?</source>
        <translation>%1 これらすべてを完全に消去しますか?</translation>
    </message>
    <message>
        <source>Nothing is kept on %1 that this would empty.</source>
        <translation>%1 に、これで消去される保管データはありません。</translation>
    </message>
    <message>
        <source>Nothing was emptied.</source>
        <translation>何も消去されませんでした。</translation>
    </message>
    <message>
        <source>Emptied %1 of %2 on %3.</source>
        <translation>%3 の%2件中%1件を消去しました。</translation>
    </message>
    <message>
        <source>Drop EVERYTHING in %1, all rows included, and apply all migrations?</source>
        <translation>%1 の行を含むすべてを削除して、すべてのマイグレーションを適用しますか?</translation>
    </message>
    <message>
        <source>Revert all migrations on %1 and apply them again? The tables that they made are empty then; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>%1 のすべてのマイグレーションを巻き戻して、もう一度適用しますか? それらが作成したテーブルは空になります。データを保管するように作られたマイグレーションでは、その内容が消去されるまで別に保管されます。</translation>
    </message>
    <message>
        <source>Revert all migrations on %1? The tables that they made go away; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>%1 のすべてのマイグレーションを巻き戻しますか? それらが作成したテーブルはなくなります。データを保管するように作られたマイグレーションでは、その内容が消去されるまで別に保管されます。</translation>
    </message>
    <message>
        <source>%1 is a production database: fresh, refresh and reset are refused on it. Use down for single migrations.</source>
        <translation>%1 は本番データベースです。fresh、refresh、resetは拒否されます。マイグレーションを個別に戻すにはdownを使ってください。</translation>
    </message>
    <message>
        <source>relvar.toml does not know %1.</source>
        <translation>relvar.tomlに %1 がありません。</translation>
    </message>
    <message>
        <source>Dropped everything in %1: %2 tables, %3 views.</source>
        <translation>%1 のすべてを削除しました: テーブル%2個、ビュー%3個。</translation>
    </message>
    <message>
        <source>The same under another name? [y/n]</source>
        <translation>名前が変わっただけで同じものですか? [y/n]</translation>
    </message>
    <message>
        <source>Nothing was done: the question was answered with neither y nor n.</source>
        <translation>何も行われませんでした。質問への答えがyでもnでもありません。</translation>
    </message>
    <message>
        <source>--rename %1 is not understood. Write --rename old_table=new_table, --rename table.old_column=table.new_column, or a kind before it: --rename index:table.old_idx=table.new_idx.</source>
        <translation>--rename %1を解釈できません。--rename old_table=new_table、--rename table.old_column=table.new_column、または種類を前に付けて--rename index:table.old_idx=table.new_idxと書いてください。</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what is changed.</source>
        <translation>--rename %1: 変更前に %2 はありません。</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what it becomes.</source>
        <translation>--rename %1: 変更後に %2 はありません。</translation>
    </message>
    <message>
        <source>--rename %1: one of the two is a table, the other a column.</source>
        <translation>--rename %1: 一方はテーブル、もう一方は列です。</translation>
    </message>
    <message>
        <source>--rename %1: %2 is named twice. One object becomes one object.</source>
        <translation>--rename %1: %2 が2回指定されています。1つのオブジェクトは1つのオブジェクトにしかなりません。</translation>
    </message>
    <message>
        <source>%1 If so: %2 (%3)</source>
        <translation>%1 その場合: %2 (%3)</translation>
    </message>
    <message>
        <source>Something goes and something like it comes: %1 Nothing was written, for a drop takes the values along. Say which are renames with --rename, and with --no-other-renames that the rest is none.</source>
        <translation>なくなるものと、それに似た追加があります: %1 削除すると値も失われるため、何も書き込まれませんでした。どれが名前の変更かを--renameで指定し、残りがそうでないことは--no-other-renamesで指定してください。</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1.</source>
        <translation>%1 に修復することはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be repaired by itself. %2</source>
        <translation>%1 は自動では修復できません。%2</translation>
    </message>
    <message>
        <source>%1 is not half done: --finish and --undo are for statements that ran without a transaction, of which some are in the database. %2</source>
        <translation>%1 は途中の状態ではありません。--finishと--undoは、トランザクションなしで実行され、一部がデータベースに残っている文のためのものです。%2</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was applied? What it did there stays.</source>
        <translation>%2 で %1 が適用されたという記録を破棄しますか? それが行った変更は残ります。</translation>
    </message>
    <message>
        <source>Forget on %2 that a revert of %1 was tried? It counts as applied again.</source>
        <translation>%2 で %1 の巻き戻しを試みたという記録を破棄しますか? 再び適用済みとみなされます。</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was tried? It is pending again.</source>
        <translation>%2 で %1 を試みたという記録を破棄しますか? 再び未適用になります。</translation>
    </message>
    <message>
        <source>Let %1 count on %2 as it is now, as if it had been applied so? No SQL is run.</source>
        <translation>%1 の現在のファイルを、%2 ではその内容で適用されたものとみなしますか? SQLは実行されません。</translation>
    </message>
    <message>
        <source>Run the rest of the revert of %1 on %2, after statement %3 of %4?</source>
        <translation>%2 で、文%3/%4より後の、%1 の巻き戻しの残りを実行しますか?</translation>
    </message>
    <message>
        <source>Run the rest of %1 on %2, after statement %3 of %4?</source>
        <translation>%2 で、文%3/%4より後の、%1 の残りを実行しますか?</translation>
    </message>
    <message>
        <source>Take back the first %3 of %4 statements of %1 on %2?</source>
        <translation>%2 で、%1 の%4文のうち最初の%3文を元に戻しますか?</translation>
    </message>
    <message>
        <source>%1 counts on %2 as it is now.</source>
        <translation>%1 は、%2 では現在の内容で適用されたものとみなされます。</translation>
    </message>
    <message>
        <source>The attempt at %1 is forgotten on %2.</source>
        <translation>%2 にある %1 の試行の記録を破棄しました。</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; on %2. relvar-cli status lists them.</source>
        <translation>%2 にマイグレーション&quot;%1&quot;はありません。一覧はrelvar-cli statusで確認できます。</translation>
    </message>
    <message>
        <source>There is nothing to repair on %1.</source>
        <translation>%1 に修復することはありません。</translation>
    </message>
    <message>
        <source>%1 stopped after statement %2 on %3, which ran without a transaction. Run the rest of it, and what comes behind?</source>
        <translation>%1 は、%3 でトランザクションなしで実行され、文%2の後で停止しました。残りとそれに続くものを実行しますか?</translation>
    </message>
    <message>
        <source>%1 is a production database. Apply %2?</source>
        <translation>%1 は本番データベースです。%2 を適用しますか?</translation>
    </message>
    <message>
        <source>Revert %1 on %2? Tables and columns that it made go away with what was written into them since.</source>
        <translation>%2 で %1 を巻き戻しますか? それが作成したテーブルと列は、その後に書き込まれたものごとなくなります。</translation>
    </message>
    <message>
        <source>Revert %1 on %2 and apply it again? What was written since into tables and columns that it made is dropped with them.</source>
        <translation>%2 で %1 を巻き戻して、もう一度適用しますか? それが作成したテーブルと列に、その後書き込まれたものも一緒に削除されます。</translation>
    </message>
    <message>
        <source>--rows-from %1 is no database of %2, which the project is for.</source>
        <translation>--rows-from %1は、プロジェクトの対象である%2のデータベースではありません。</translation>
    </message>
    <message>
        <source>No command is named. Write it behind the options: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</source>
        <translation>コマンドが指定されていません。オプションの後に書いてください: relvar-cli sandbox psql -c &apos;SELECT 1&apos;</translation>
    </message>
    <message>
        <source>Starting a private server; it ends with the command.</source>
        <translation>専用サーバを起動しています。コマンドの終了とともに停止します。</translation>
    </message>
    <message>
        <source>%1 cannot be started. Check its name and whether it is in PATH.</source>
        <translation>%1 を起動できません。名前と、PATHにあるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 はシグナルにより終了しました。</translation>
    </message>
    <message>
        <source>It refers to %1, which is in none of the schemas asked for.</source>
        <translation>%1 を参照していますが、指定されたどのスキーマにもありません。</translation>
    </message>
    <message>
        <source>Its partitioned table %1 is in none of the schemas asked for.</source>
        <translation>パーティションテーブル %1 は、指定されたどのスキーマにもありません。</translation>
    </message>
    <message>
        <source>?schemas= names &quot;%1&quot;, and the database has no such schema. It has: %2.</source>
        <translation>?schemas=に&quot;%1&quot;とありますが、データベースにそのようなスキーマはありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Check the path after -C.</source>
        <translation>フォルダ %1 は存在しません。-Cのパスを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not part of a project: neither it nor a folder above it holds relvar.toml. Go to the project, name it with -C, or make one with relvar-cli init.</source>
        <translation>%1 はプロジェクトに含まれていません。このフォルダにも上位のフォルダにもrelvar.tomlがありません。プロジェクトに移動するか、-Cで指定するか、relvar-cli initで作成してください。</translation>
    </message>
    <message>
        <source>Say with --dialect what the SQL is written for: %1.</source>
        <translation>SQLが何用に書かれているかを--dialectで指定してください: %1。</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;. It knows: %2.</source>
        <translation>このビルドにダイアレクト&quot;%1&quot;はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>Nothing was done: this needs a yes, and there is no terminal to ask on. Pass --yes when you are sure.</source>
        <translation>何も行われませんでした。確認が必要ですが、尋ねるための端末がありません。問題なければ--yesを指定してください。</translation>
    </message>
    <message>
        <source>Nothing was done: the question was not answered with yes.</source>
        <translation>何も行われませんでした。質問に対してyesと答えられませんでした。</translation>
    </message>
    <message>
        <source>%1 Type the database&apos;s name (%2) to go on:</source>
        <translation>%1 続けるには、データベースの名前(%2)を入力してください:</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Pass --confirm %2.</source>
        <translation>何も行われませんでした: %1 --confirm %2 を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Its name is %2, not %3.</source>
        <translation>何も行われませんでした: %1 名前は %2 で、%3 ではありません。</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted, and its SQL runs with your rights. Look into migrations/, then pass --trust, or answer the question once on a terminal.</source>
        <translation>何も実行されませんでした。フォルダ %1 は信頼されていませんが、そのSQLはあなたの権限で実行されます。migrations/の中を確認してから--trustを指定するか、端末で一度質問に答えてください。</translation>
    </message>
    <message>
        <source>The SQL in %1 runs with your rights. Do you trust this folder? [y/N]</source>
        <translation>%1 のSQLはあなたの権限で実行されます。このフォルダを信頼しますか? [y/N]</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted.</source>
        <translation>何も実行されませんでした。フォルダ %1 は信頼されていません。</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; in %2. relvar-cli status lists them.</source>
        <translation>%2 にマイグレーション&quot;%1&quot;はありません。一覧はrelvar-cli statusで確認できます。</translation>
    </message>
    <message>
        <source>%1 or @connection</source>
        <translation>%1、または@connection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source. Write %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head or empty.</source>
        <translation>&quot;%1&quot;はソースではありません。%2、file:schema.sql、dir:migrations、dir:migrations@ID、draft、head、emptyのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>@%1 names a connection of a project, and this is not a project. Go to it, or name it with -C.</source>
        <translation>@%1はプロジェクトの接続を指しますが、ここはプロジェクトではありません。プロジェクトに移動するか、-Cで指定してください。</translation>
    </message>
    <message>
        <source>relvar.toml has no connection &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.tomlに接続&quot;%1&quot;はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>No database is named. Pass it with --db (%1), set DATABASE_URL, or set default in relvar.toml.</source>
        <translation>データベースが指定されていません。--dbで指定する(%1)か、DATABASE_URLを設定するか、relvar.tomlのdefaultを設定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database. Write %2.</source>
        <translation>&quot;%1&quot;はデータベースではありません。%2 を書いてください。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path; relvar-cli up makes a new database in a folder that exists.</source>
        <translation>ファイル %1 がありません。パスを確認してください。relvar-cli upは、存在するフォルダに新しいデータベースを作成します。</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 のパスワード:</translation>
    </message>
    <message>
        <source>--scratch %1 is no database. Write %2.</source>
        <translation>--scratch %1はデータベースではありません。%2 を書いてください。</translation>
    </message>
    <message>
        <source>%1 is a production database: its server is no place for scratch databases. Leave --scratch out, or name a development server.</source>
        <translation>%1 は本番データベースです。そのサーバはスクラッチデータベースを置く場所ではありません。--scratchを省くか、開発サーバを指定してください。</translation>
    </message>
    <message>
        <source>--scratch names a server, and %1 is a file. Leave it out: scratch databases of its kind are made in memory.</source>
        <translation>--scratchはサーバを指定するものですが、%1 はファイルです。省いてください。この種類のスクラッチデータベースはメモリ上に作成されます。</translation>
    </message>
    <message>
        <source>%1 is not understood. Write NAME=NUMBERS: &quot;Add orders=1,2&quot;.</source>
        <translation>%1を解釈できません。NAME=NUMBERSの形で書いてください: &quot;Add orders=1,2&quot;</translation>
    </message>
    <message>
        <source>Change %1 is in two migrations. Name it once.</source>
        <translation>変更%1が2つのマイグレーションに含まれています。1回だけ指定してください。</translation>
    </message>
    <message>
        <source>One change is left.</source>
        <translation>残りの変更は1件です。</translation>
    </message>
    <message>
        <source>%1 changes are left.</source>
        <translation>残りの変更は%1件です。</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump, not SQL. pg_restore -f schema.sql makes SQL of it, and so does pg_dump without -F.</source>
        <translation>%1 はpg_dumpのアーカイブで、SQLではありません。pg_restore -f schema.sqlでSQLに変換するか、pg_dumpを-Fなしで実行してください。</translation>
    </message>
    <message>
        <source>%1 is an archive of files (tar), not SQL. pg_restore -f schema.sql makes SQL of it when pg_dump wrote it.</source>
        <translation>%1 はファイルのアーカイブ(tar)で、SQLではありません。pg_dumpが作成したものなら、pg_restore -f schema.sqlでSQLに変換できます。</translation>
    </message>
    <message>
        <source>%1 is a SQLite database, not SQL. Write it as sqlite:%1.</source>
        <translation>%1 はSQLiteデータベースで、SQLではありません。sqlite:%1 と書いてください。</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first.</source>
        <translation>%1 は圧縮されています。先に展開してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path after file:.</source>
        <translation>ファイル %1 を読み取れません。file:の後のパスを確認してください。</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16, but is not. Save it as UTF-8.</source>
        <translation>%1 はUTF-16のように始まりますが、そうではありません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>%1 is not text. Give a file with SQL statements in UTF-8.</source>
        <translation>%1 はテキストではありません。UTF-8のSQL文のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has other bytes. Dump it with pg_dump -E UTF8, or save it as UTF-8.</source>
        <translation>%1 はUTF-8ではありません。%2行目に異なるバイトがあります。pg_dump -E UTF8でダンプするか、UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>%1 is no range. Write the first and the last migration: 20260101093000..20260301120000.</source>
        <translation>%1は範囲ではありません。最初と最後のマイグレーションを書いてください: 20260101093000..20260301120000</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none.</source>
        <translation>%1 に戻す手順がないため、全体にもありません。</translation>
    </message>
    <message>
        <source>Nothing was written. It leads to the same as the %1 migrations: %2</source>
        <translation>何も書き込まれませんでした。%1件のマイグレーションと同じ結果になります: %2</translation>
    </message>
    <message>
        <source>It stands for %1 migrations, which are now in %2. A database that has applied all of them needs nothing; one that has applied some has to revert them, or to apply the rest with the old files, first.</source>
        <translation>%1件のマイグレーションを置き換えます。元のファイルは %2 にあります。すべて適用済みのデータベースでは何も必要ありません。一部だけ適用済みのデータベースでは、先にそれらを巻き戻すか、元のファイルで残りを適用する必要があります。</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none: none of the %2 migrations can be reverted any more. Squash them all the same?</source>
        <translation>%1 に戻す手順がないため、全体にもありません。%2件のマイグレーションはどれも巻き戻せなくなります。それでもスカッシュしますか?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>edited since applied</source>
        <translation>適用後に編集</translation>
    </message>
    <message>
        <source>applied, file missing</source>
        <translation>適用済み、ファイルなし</translation>
    </message>
    <message>
        <source>applied, not known here</source>
        <translation>適用済み、ここでは不明</translation>
    </message>
    <message>
        <source>applied in half</source>
        <translation>適用が途中</translation>
    </message>
    <message>
        <source>reverted in half</source>
        <translation>巻き戻しが途中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>pending, out of order</source>
        <translation>未適用、順序外</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>一部適用</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with relvar-cli new.</source>
        <translation>マイグレーションはまだありません。relvar-cli newで作成してください。</translation>
    </message>
    <message>
        <source>%1: what it kept was purged; a revert brings back the structure alone.</source>
        <translation>%1: 保管データは消去済みです。巻き戻しで復元されるのは構造だけです。</translation>
    </message>
    <message>
        <source>%1 pending: relvar-cli up applies them.</source>
        <translation>未適用%1件: relvar-cli upで適用できます。</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here. relvar-cli baseline ID marks migrations as applied.</source>
        <translation>%2の履歴 %1 が見つかりました。それが適用したものはここでは数えられません。relvar-cli baseline IDでマイグレーションを適用済みにできます。</translation>
    </message>
    <message>
        <source>Drift was not looked for: %1</source>
        <translation>ドリフトは調べられませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing has been run here yet.</source>
        <translation>ここではまだ何も実行されていません。</translation>
    </message>
    <message>
        <source>%1 does not exist yet. relvar-cli up makes it and applies the migrations.</source>
        <translation>%1 はまだ存在しません。relvar-cli upで作成し、マイグレーションを適用できます。</translation>
    </message>
    <message>
        <source>Drifted: the database is not what its migrations make.</source>
        <translation>ドリフトあり: データベースがマイグレーションの結果と一致しません。</translation>
    </message>
    <message>
        <source>Two branches meet, and it matters which of their migrations runs first:</source>
        <translation>2つのブランチが合流しました。どちらのマイグレーションを先に実行するかで結果が変わります:</translation>
    </message>
    <message>
        <source>relvar.sum was not written: databases that ran them in different orders differ. Write one of the two so that it fits behind the other, or pass --in-this-order when no database has run them the other way.</source>
        <translation>relvar.sumは書き込まれませんでした。異なる順序で実行したデータベースどうしに差異が生じます。一方を、もう一方の後に実行できるように書き直してください。逆の順序で実行したデータベースがなければ、--in-this-orderを指定してください。</translation>
    </message>
    <message>
        <source>relvar.sum was not written: in the order of the folder they do not run. Write one of the two so that it fits behind the other, or give it an id that puts it before the other.</source>
        <translation>relvar.sumは書き込まれませんでした。フォルダ内の順序では実行できません。一方を、もう一方の後に実行できるように書き直すか、もう一方より前になるidを付けてください。</translation>
    </message>
    <message>
        <source>relvar.sum now holds one migration, which runs without an error.</source>
        <translation>relvar.sumには現在1件のマイグレーションがあり、エラーなしで実行できます。</translation>
    </message>
    <message>
        <source>relvar.sum now holds %1 migrations, which run one after another without an error.</source>
        <translation>relvar.sumには現在%1件のマイグレーションがあり、順にエラーなしで実行できます。</translation>
    </message>
    <message>
        <source>Revert %2 on %1? Tables and columns that it made go away with what was written into them since.</source>
        <translation>%1 で %2 を巻き戻しますか? それが作成したテーブルと列は、その後に書き込まれた内容とともになくなります。</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>スキップ、実行されない</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>変更あり、再実行される</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>マイグレーションはまだありません。%1で作成してください。</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here.</source>
        <translation>%2の履歴 %1 が見つかりました。それが適用したものはここでは数えられません。</translation>
    </message>
    <message>
        <source>%1 has never run on %2: its table is not there.</source>
        <translation>%1は %2 で一度も実行されていません。そのテーブルがありません。</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>%2のテーブル %1 による状態。</translation>
    </message>
    <message>
        <source>Proving %1 (%2 of %3)</source>
        <translation>%1 を検証中 (%2/%3)</translation>
    </message>
    <message>
        <source> (%1 rows of %2 among those that it was proved with)</source>
        <translation> (検証に使った行のうち%1行は %2 のもの)</translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation>マイグレーションはありません。</translation>
    </message>
    <message>
        <source>There is no draft to save. Say with --to what the schema shall become (file:want.sql, sqlite:path, @connection), or write the SQL by hand into a file made with --empty.</source>
        <translation>保存するドラフトがありません。目標のスキーマを--toで指定するか(file:want.sql、sqlite:path、@connection)、--emptyで作成したファイルにSQLを手で書いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 を読み取れません。名前と権限を確認してください。</translation>
    </message>
    <message>
        <source>It could not be proved here:</source>
        <translation>ここでは検証できませんでした:</translation>
    </message>
    <message>
        <source>Proved by up, down, up on scratch databases (rows made: %1, real rows: %2): %3</source>
        <translation>スクラッチデータベースでup、down、upを実行して検証しました(生成した行: %1、実際の行: %2): %3</translation>
    </message>
    <message>
        <source>Proved by up, down, up on a scratch database (rows: %1): %2</source>
        <translation>スクラッチデータベースでup、down、upを実行して検証しました(行: %1): %2</translation>
    </message>
    <message>
        <source>A migration of %1 is about the whole schema: leave --table, --diagram, --title, --scale and --page out.</source>
        <translation>%1 のマイグレーションはスキーマ全体を対象とします。--table、--diagram、--title、--scale、--pageは省いてください。</translation>
    </message>
    <message>
        <source>--base, --name, --rename and --dry-run are for migrations of a framework: say which one with --to.</source>
        <translation>--base、--name、--rename、--dry-runはフレームワークのマイグレーション用です。--toでフレームワークを指定してください。</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>Code of %1 is several files: name the folder of the repository after --out.</source>
        <translation>%1 のコードは複数のファイルになります。--outでリポジトリのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not written for %2.</source>
        <translation>%1 のコードは %2 用には書き出せません。</translation>
    </message>
    <message>
        <source>Say with --name what the migration does: --name &quot;Add phone to users&quot;.</source>
        <translation>マイグレーションの内容を--nameで指定してください: --name &quot;Add phone to users&quot;</translation>
    </message>
    <message>
        <source>Equal: there is nothing to write a migration for.</source>
        <translation>同じです。マイグレーションにする変更はありません。</translation>
    </message>
    <message>
        <source>Say with --out where to: a folder, or the file itself.</source>
        <translation>出力先を--outで指定してください(フォルダまたはファイル)。</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing differs from what is there.</source>
        <translation>保存するものはありません。今あるものとの違いがありません。</translation>
    </message>
    <message>
        <source>It is not proved: %1 alone can run it. Run it on a development database first.</source>
        <translation>証明されていません。実行できるのは %1 だけです。まず開発用データベースで実行してください。</translation>
    </message>
    <message>
        <source>There is no convention &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>命名規則&quot;%1&quot;はありません。Relvarが対応している命名規則: %2。</translation>
    </message>
    <message>
        <source>  Keys and indexes that you draw are named as %1 does ([naming] of relvar.toml).</source>
        <translation>  描いたキーとインデックスには、%1と同じ規則で名前を付けます(relvar.tomlの[naming])。</translation>
    </message>
    <message>
        <source>Wrote its record, %1</source>
        <translation>記録 %1 を書き込みました</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose own command makes an empty one.</source>
        <translation>マイグレーションは %1 のものです。空のものはその固有のコマンドで作ります。</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it, and %1 has no command for %2.</source>
        <translation>Relvar は %1 の履歴を読むだけで書き込みません。また %1 には %2 に当たるコマンドがありません。</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %3.</source>
        <translation>Relvar は %1 の履歴を読むだけで書き込みません。%3 を実行してください。</translation>
    </message>
    <message>
        <source>Nothing was run: %1 is pending, although a newer one is applied. Apply it first, with relvar-cli up.</source>
        <translation>何も実行していません。新しいものが適用済みなのに %1 が保留中です。先に relvar-cli up で適用してください。</translation>
    </message>
    <message>
        <source>What the migrations make cannot be told from their files: the change begins with what @%1 has.</source>
        <translation>マイグレーションの結果はファイルからは分かりません。変更は @%1 の内容を起点とします。</translation>
    </message>
    <message>
        <source>With --from, what the database has becomes the first migration of Relvar&apos;s own, and there are others. Leave --from out, and name the database after the folder, to go on with those; or say --format relvar to begin anew.</source>
        <translation>--from を指定すると、データベースの内容が Relvar 自身の最初のマイグレーションになりますが、ほかのマイグレーションがあります。それらを使い続けるには、--from を付けずに、フォルダーの後にデータベースを指定してください。新しく始めるには --format relvar を指定してください。</translation>
    </message>
    <message>
        <source>The draft stays until @%1 has the migration: then nothing of it is left.</source>
        <translation>@%1 にこのマイグレーションが適用されるまで、ドラフトは残ります。適用されれば何も残りません。</translation>
    </message>
    <message>
        <source>Change %1 so? What is dropped goes away with all that is in it.</source>
        <translation>%1 をこのように変更しますか? 削除されるものは、中身ごと失われます。</translation>
    </message>
    <message>
        <source>Change %1 so?</source>
        <translation>%1 をこのように変更しますか?</translation>
    </message>
    <message>
        <source>No migration has this yet. Save it with relvar-cli new, and mark that as applied there with relvar-cli baseline.</source>
        <translation>これを含むマイグレーションはまだありません。relvar-cli newで保存し、relvar-cli baselineでそこに適用済みとして記録してください。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is so already.</source>
        <translation>何もすることはありません。%1 はすでにその状態です。</translation>
    </message>
    <message>
        <source>Nothing was written: the tables in which %1 remembers its migrations name each of them. Behind one file in the place of several, a database that has applied some of them would miss the rest, and one that has applied all of them would keep rows about files that are gone. Begin a new folder instead, whose first migration is made with relvar-cli diff --from empty --to head --sql, and mark it as applied with relvar-cli baseline.</source>
        <translation>何も書き込みませんでした。%1 がマイグレーションを記録するテーブルは、その一つ一つの名前を持っています。複数の代わりに1つのファイルを置くと、一部だけを適用したデータベースには残りが適用されず、すべてを適用したデータベースにはもうないファイルの行が残ります。代わりに新しいフォルダを始めてください。最初のマイグレーションはrelvar-cli diff --from empty --to head --sqlで作り、relvar-cli baselineで適用済みとして記録します。</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 はファイルとして存在しますが、%2 に登録されていないため、実行されることはありません。</translation>
    </message>
    <message>
        <source>%1 has no place in the order of the migrations. Name the newest one with a version.</source>
        <translation>%1 はマイグレーションの順序に位置がありません。バージョンのある最新のものを指定してください。</translation>
    </message>
    <message>
        <source>relvar-cli new begins with what @%1 has, and finds nothing to save when this is there. Save the change first, unless you have.</source>
        <translation>relvar-cli newは@%1の内容を出発点とするため、これがそこにあると保存するものが見つかりません。まだであれば、先に変更を保存してください。</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1、%2 ms</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>%1 cannot be copied into a file from here.</source>
        <translation>%1 をここからファイルにコピーすることはできません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The %1 in the address has a % that is followed by no two hexadecimal digits. Write %25 for a percent sign.</source>
        <translation>アドレスの%1に、2桁の16進数が続いていない「%」があります。パーセント記号は%25と書いてください。</translation>
    </message>
    <message>
        <source>The place in the address is not understood: it should be host, or host:port with a port up to 65535. In a user, password or database / is written %2F and @ is written %40.</source>
        <translation>アドレスの接続先を解釈できません。hostまたはhost:portの形で、ポートは65535までにしてください。ユーザ、パスワード、データベースの中では/を%2F、@を%40と書きます。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as postgresql://user@host:5432/database.</source>
        <translation>サーバのアドレスではありません。postgresql://user@host:5432/databaseの形で書いてください。</translation>
    </message>
    <message>
        <source>A parameter behind the ? of the address has no value. Write name=value; a ? in a password is written %3F.</source>
        <translation>アドレスの?の後に値のないパラメータがあります。name=valueの形で書いてください。パスワードの中の?は%3Fと書きます。</translation>
    </message>
    <message>
        <source>An address cannot hold sslpassword: it is written into files, and a secret must not be. Use a key without a passphrase that only you can read.</source>
        <translation>アドレスにsslpasswordを含めることはできません。アドレスはファイルに書き込まれますが、秘密の情報を書き込んではなりません。自分だけが読めるパスフレーズなしの鍵を使ってください。</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1(%2経由)</translation>
    </message>
    <message>
        <source>“%1” is no SSH server. Write user@host, user@host:port, or a name of ~/.ssh/config.</source>
        <translation>「%1」はSSHサーバではありません。user@host、user@host:port、または~/.ssh/configの名前を書いてください。</translation>
    </message>
    <message>
        <source>The address says %1, but not through which SSH server: write ssh=user@host as well.</source>
        <translation>アドレスに%1がありますが、どのSSHサーバを経由するかが書かれていません。ssh=user@hostも書いてください。</translation>
    </message>
    <message>
        <source>%1 does not go together with an SSH tunnel: write host and port into the address, as the SSH server sees them.</source>
        <translation>%1はSSHトンネルと併用できません。SSHサーバから見たホストとポートをアドレスに書いてください。</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Change %1 to %2</source>
        <translation>型 %1 を %2 に変更</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>命名規則に従った名前の変更</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>テンプレート %1</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>The demo could not be copied to %1. Make room there, or set TMPDIR to another folder.</source>
        <translation>デモを %1 にコピーできませんでした。空き容量を確保するか、TMPDIRを別のフォルダに設定してください。</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1には、新旧を並存させる方法がありません。</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here.</source>
        <translation>ここにはCREATE文が必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>One object is expected here, with its comment at most.</source>
        <translation>ここに書けるのは1つのオブジェクトと、そのコメントだけです。</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here, of an object with a name that is free.</source>
        <translation>ここには、未使用の名前を持つオブジェクトのCREATE文が必要です。</translation>
    </message>
    <message>
        <source>A column needs a type, such as text.</source>
        <translation>列には型が必要です(例: text)。</translation>
    </message>
    <message>
        <source>%1 is short for an integer with a sequence. Choose bigint and an identity instead.</source>
        <translation>%1は整数とシーケンスの略記です。代わりにbigintとIDENTITYを選択してください。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read %1 as the name of a type.</source>
        <translation>PostgreSQLは%1を型の名前として解釈できません。</translation>
    </message>
    <message>
        <source>Nothing here is a type called %1. Choose one from the list, or make it first.</source>
        <translation>ここに%1という型はありません。一覧から選択するか、先に作成してください。</translation>
    </message>
    <message>
        <source>One CREATE statement is expected here: a view, a trigger or a virtual table.</source>
        <translation>ここには、ビュー、トリガ、仮想テーブルのいずれかのCREATE文が1つ必要です。</translation>
    </message>
    <message>
        <source>%1 is STRICT: its columns are INTEGER, REAL, TEXT, BLOB or ANY, and not %2.</source>
        <translation>%1 はSTRICTです。列の型はINTEGER、REAL、TEXT、BLOB、ANYのいずれかで、%2ではありません。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as they come.</source>
        <translation>SQLiteは%1の値をそのまま格納します。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as text, however long they are.</source>
        <translation>SQLiteは%1の値を、長さに関係なくテキストとして格納します。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as floating point numbers.</source>
        <translation>SQLiteは%1の値を浮動小数点数として格納します。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as numbers where they look like one, else as text.</source>
        <translation>SQLiteは%1の値を、数値に見えれば数値として、そうでなければテキストとして格納します。</translation>
    </message>
</context>
<context>
    <name>diff</name>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>%1 の型</translation>
    </message>
    <message>
        <source>NOT NULL of %1</source>
        <translation>%1 のNOT NULL</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>%1 のデフォルト値</translation>
    </message>
    <message>
        <source>Generated value of %1</source>
        <translation>%1 の生成値</translation>
    </message>
    <message>
        <source>Identity of %1</source>
        <translation>%1 のIDENTITY</translation>
    </message>
    <message>
        <source>Collation of %1</source>
        <translation>%1 の照合順序</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 のコメント</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 のオプション</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>%1 のスキーマ</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1 の列</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Definition of %1 (%2)</source>
        <translation>%1 の定義 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Create schema %1</source>
        <translation>スキーマ %1 を作成</translation>
    </message>
    <message>
        <source>Drop schema %1</source>
        <translation>スキーマ %1 を削除</translation>
    </message>
    <message>
        <source>Rename schema %1 to %2</source>
        <translation>スキーマ %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change schema %1</source>
        <translation>スキーマ %1 を変更</translation>
    </message>
    <message>
        <source>Create view %1</source>
        <translation>ビュー %1 を作成</translation>
    </message>
    <message>
        <source>Drop view %1</source>
        <translation>ビュー %1 を削除</translation>
    </message>
    <message>
        <source>Rename view %1 to %2</source>
        <translation>ビュー %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>ビュー %1 を変更</translation>
    </message>
    <message>
        <source>Create trigger %1</source>
        <translation>トリガ %1 を作成</translation>
    </message>
    <message>
        <source>Drop trigger %1</source>
        <translation>トリガ %1 を削除</translation>
    </message>
    <message>
        <source>Rename trigger %1 to %2</source>
        <translation>トリガ %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change trigger %1</source>
        <translation>トリガ %1 を変更</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>%1 の所有者を設定</translation>
    </message>
    <message>
        <source>Forget the owner of %1</source>
        <translation>%1 の所有者の指定を解除</translation>
    </message>
    <message>
        <source>Name the owner of %1 as that of %2</source>
        <translation>%1 の所有者の指定を %2 の指定に変更</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>%1 の所有者を変更</translation>
    </message>
    <message>
        <source>Set default privileges on %1</source>
        <translation>%1 のデフォルト権限を設定</translation>
    </message>
    <message>
        <source>Take back default privileges on %1</source>
        <translation>%1 のデフォルト権限を解除</translation>
    </message>
    <message>
        <source>Name default privileges on %1 as those on %2</source>
        <translation>%1 のデフォルト権限を %2 のデフォルト権限に変更</translation>
    </message>
    <message>
        <source>Change default privileges on %1</source>
        <translation>%1 のデフォルト権限を変更</translation>
    </message>
    <message>
        <source>Grant privileges on %1</source>
        <translation>%1 の権限を付与</translation>
    </message>
    <message>
        <source>Revoke privileges on %1</source>
        <translation>%1 の権限を剥奪</translation>
    </message>
    <message>
        <source>Grant and revoke privileges on %1</source>
        <translation>%1 の権限を付与および剥奪</translation>
    </message>
    <message>
        <source>Name privileges on %1 as those on %2</source>
        <translation>%1 の権限を %2 の権限に変更</translation>
    </message>
    <message>
        <source>Create enum type %1</source>
        <translation>列挙型 %1 を作成</translation>
    </message>
    <message>
        <source>Drop enum type %1</source>
        <translation>列挙型 %1 を削除</translation>
    </message>
    <message>
        <source>Rename enum type %1 to %2</source>
        <translation>列挙型 %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change enum type %1</source>
        <translation>列挙型 %1 を変更</translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation>シーケンス %1 を作成</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>シーケンス %1 を削除</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>シーケンス %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>シーケンス %1 を変更</translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation>テーブル %1 を作成</translation>
    </message>
    <message>
        <source>Create table %1 with its partition</source>
        <translation>テーブル %1 をパーティションとともに作成</translation>
    </message>
    <message>
        <source>Create table %1 with %2 partitions</source>
        <translation>テーブル %1 を%2個のパーティションとともに作成</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>テーブル %1 を削除</translation>
    </message>
    <message>
        <source>Drop table %1 with its partition</source>
        <translation>テーブル %1 をパーティションとともに削除</translation>
    </message>
    <message>
        <source>Drop table %1 with its %2 partitions</source>
        <translation>テーブル %1 を%2個のパーティションとともに削除</translation>
    </message>
    <message>
        <source>Add value %2 to enum type %1</source>
        <translation>列挙型 %1 に値 %2 を追加</translation>
    </message>
    <message>
        <source>Drop value %2 of enum type %1</source>
        <translation>列挙型 %1 の値 %2 を削除</translation>
    </message>
    <message>
        <source>Reorder the values of enum type %1</source>
        <translation>列挙型 %1 の値の順序を変更</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>テーブル %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change the options of table %1</source>
        <translation>テーブル %1 のオプションを変更</translation>
    </message>
    <message>
        <source>Change the partitioning of table %1</source>
        <translation>テーブル %1 のパーティショニングを変更</translation>
    </message>
    <message>
        <source>Change the comment of table %1</source>
        <translation>テーブル %1 のコメントを変更</translation>
    </message>
    <message>
        <source>Add column %1.%2</source>
        <translation>列 %1.%2 を追加</translation>
    </message>
    <message>
        <source>Add column %1.%2 (%3)</source>
        <translation>列 %1.%2 (%3) を追加</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>列 %1.%2 を削除</translation>
    </message>
    <message>
        <source>Rename column %1.%2 to %3</source>
        <translation>列 %1.%2 の名前を %3 に変更</translation>
    </message>
    <message>
        <source>Change type of %1.%2 from %3 to %4</source>
        <translation>%1.%2 の型を %3 から %4 に変更</translation>
    </message>
    <message>
        <source>Change how the database numbers %1.%2</source>
        <translation>%1.%2 の自動採番の方法を変更</translation>
    </message>
    <message>
        <source>Let the database number %1.%2</source>
        <translation>%1.%2 をデータベースによる自動採番に変更</translation>
    </message>
    <message>
        <source>No longer let the database number %1.%2</source>
        <translation>%1.%2 の自動採番を解除</translation>
    </message>
    <message>
        <source>Remove the collation of %1.%2</source>
        <translation>%1.%2 の照合順序を削除</translation>
    </message>
    <message>
        <source>Set the collation of %1.%2 to %3</source>
        <translation>%1.%2 の照合順序を %3 に設定</translation>
    </message>
    <message>
        <source>Change the comment of %1.%2</source>
        <translation>%1.%2 のコメントを変更</translation>
    </message>
    <message>
        <source>Change the storage settings of %1.%2</source>
        <translation>%1.%2 の格納設定を変更</translation>
    </message>
    <message>
        <source>Change the NOT NULL constraint of %1.%2</source>
        <translation>%1.%2 のNOT NULL制約を変更</translation>
    </message>
    <message>
        <source>Make %1.%2 NOT NULL</source>
        <translation>%1.%2 をNOT NULLに変更</translation>
    </message>
    <message>
        <source>Allow NULL in %1.%2</source>
        <translation>%1.%2 のNULLを許可</translation>
    </message>
    <message>
        <source>Remove the default of %1.%2</source>
        <translation>%1.%2 のデフォルト値を削除</translation>
    </message>
    <message>
        <source>Set the default of %1.%2 to %3</source>
        <translation>%1.%2 のデフォルト値を %3 に設定</translation>
    </message>
    <message>
        <source>Change the default of %1.%2 from %3 to %4</source>
        <translation>%1.%2 のデフォルト値を %3 から %4 に変更</translation>
    </message>
    <message>
        <source>Make %1.%2 an ordinary column</source>
        <translation>%1.%2 を通常の列に変更</translation>
    </message>
    <message>
        <source>Generate %1.%2 from %3</source>
        <translation>%1.%2 を %3 から生成</translation>
    </message>
    <message>
        <source>Change the expression of %1.%2 from %3 to %4</source>
        <translation>%1.%2 の生成式を %3 から %4 に変更</translation>
    </message>
    <message>
        <source>Add primary key (%2) to %1</source>
        <translation>%1 に主キー (%2) を追加</translation>
    </message>
    <message>
        <source>Drop primary key (%2) of %1</source>
        <translation>%1 の主キー (%2) を削除</translation>
    </message>
    <message>
        <source>Change primary key of %1 from (%2) to (%3)</source>
        <translation>%1 の主キーを (%2) から (%3) に変更</translation>
    </message>
    <message>
        <source>Make (%2) unique in %1</source>
        <translation>%1 の (%2) を一意に変更</translation>
    </message>
    <message>
        <source>No longer keep (%2) unique in %1</source>
        <translation>%1 の (%2) の一意性を解除</translation>
    </message>
    <message>
        <source>Change unique constraint of %1 from (%2) to (%3)</source>
        <translation>%1 の一意性制約を (%2) から (%3) に変更</translation>
    </message>
    <message>
        <source>Add foreign key from %1 (%2) to %3</source>
        <translation>%1 (%2) から %3 への外部キーを追加</translation>
    </message>
    <message>
        <source>Drop foreign key from %1 (%2) to %3</source>
        <translation>%1 (%2) から %3 への外部キーを削除</translation>
    </message>
    <message>
        <source>Change foreign key from %1 (%2) to %3</source>
        <translation>%1 (%2) から %3 への外部キーを変更</translation>
    </message>
    <message>
        <source>Add check (%2) to %1</source>
        <translation>%1 に検査制約 (%2) を追加</translation>
    </message>
    <message>
        <source>Drop check (%2) of %1</source>
        <translation>%1 の検査制約 (%2) を削除</translation>
    </message>
    <message>
        <source>Change check of %1 from (%2) to (%3)</source>
        <translation>%1 の検査制約を (%2) から (%3) に変更</translation>
    </message>
    <message>
        <source>Add unique index %2 on %1</source>
        <translation>%1 に一意インデックス %2 を追加</translation>
    </message>
    <message>
        <source>Add index %2 on %1</source>
        <translation>%1 にインデックス %2 を追加</translation>
    </message>
    <message>
        <source>Drop index %2 on %1</source>
        <translation>%1 のインデックス %2 を削除</translation>
    </message>
    <message>
        <source>Rename index %2 on %1 to %3</source>
        <translation>%1 のインデックス %2 の名前を %3 に変更</translation>
    </message>
    <message>
        <source>Change index %2 on %1</source>
        <translation>%1 のインデックス %2 を変更</translation>
    </message>
    <message>
        <source>Change the comment of index %2 on %1</source>
        <translation>%1 のインデックス %2 のコメントを変更</translation>
    </message>
    <message>
        <source>Add exclusion constraint %2 to %1</source>
        <translation>%1 に排他制約 %2 を追加</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %2 of %1</source>
        <translation>%1 の排他制約 %2 を削除</translation>
    </message>
    <message>
        <source>Change exclusion constraint %2 of %1</source>
        <translation>%1 の排他制約 %2 を変更</translation>
    </message>
    <message>
        <source>Change the comment of constraint %2 of %1</source>
        <translation>%1 の制約 %2 のコメントを変更</translation>
    </message>
    <message>
        <source>Change the storage settings of index %2 on %1</source>
        <translation>%1 のインデックス %2 の格納設定を変更</translation>
    </message>
    <message>
        <source>Name a constraint of %1 %2</source>
        <translation>%1 の制約に名前 %2 を設定</translation>
    </message>
    <message>
        <source>Remove the name %2 of a constraint of %1</source>
        <translation>%1 の制約の名前 %2 を削除</translation>
    </message>
    <message>
        <source>Rename constraint %2 of %1 to %3</source>
        <translation>%1 の制約 %2 の名前を %3 に変更</translation>
    </message>
    <message>
        <source>Was schema %1 renamed to %2?</source>
        <translation>スキーマ %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was table %1 renamed to %2?</source>
        <translation>テーブル %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was column %1 renamed to %2?</source>
        <translation>列 %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was enum type %1 renamed to %2?</source>
        <translation>列挙型 %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was value %1 renamed to %2?</source>
        <translation>値 %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was sequence %1 renamed to %2?</source>
        <translation>シーケンス %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was view %1 renamed to %2?</source>
        <translation>ビュー %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was trigger %1 renamed to %2?</source>
        <translation>トリガ %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>the definition is the same</source>
        <translation>定義が同じ</translation>
    </message>
    <message>
        <source>Was constraint %1 renamed to %2?</source>
        <translation>制約 %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>Was index %1 renamed to %2?</source>
        <translation>インデックス %1 の名前は %2 に変更されましたか?</translation>
    </message>
    <message>
        <source>the names are similar</source>
        <translation>名前が似ている</translation>
    </message>
    <message>
        <source>the comment is the same</source>
        <translation>コメントが同じ</translation>
    </message>
    <message>
        <source>%1 of %2 tables and types in it have the same names</source>
        <translation>中のテーブルと型の%2個中%1個の名前が同じ</translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation>%2列中%1列が同じ</translation>
    </message>
    <message>
        <source>the type is the same (%1)</source>
        <translation>型が同じ (%1)</translation>
    </message>
    <message>
        <source>it stands in the same place</source>
        <translation>位置が同じ</translation>
    </message>
    <message>
        <source>default, NOT NULL and the rest are the same</source>
        <translation>デフォルト値、NOT NULLなどが同じ</translation>
    </message>
    <message>
        <source>it is part of the same kind of key or index</source>
        <translation>同じ種類のキーまたはインデックスに含まれる</translation>
    </message>
    <message>
        <source>%1 of %2 values are the same</source>
        <translation>%2個中%1個の値が同じ</translation>
    </message>
    <message>
        <source>columns that were of the one are of the other now</source>
        <translation>一方の列が今はもう一方の列になっている</translation>
    </message>
    <message>
        <source>the settings are the same</source>
        <translation>設定が同じ</translation>
    </message>
    <message>
        <source>it belongs to the same column</source>
        <translation>同じ列に属する</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 の%3行目に、削除されるテーブル %4 の名前があります。実行すると失敗します。</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 の%3行目に、削除される列 %4 の名前があります。実行すると失敗します。</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 の%3行目に、名前の変わるテーブル %4 があります。自動では追随しません。</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 の%3行目に、名前の変わる列 %4 があります。自動では追随しません。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>stays, with its changes</source>
        <translation>変更を含めて残す</translation>
    </message>
    <message>
        <source>The draft drops %1, which the migrations have changed</source>
        <translation>ドラフトは、マイグレーションが変更した %1 を削除します</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which the draft changes</source>
        <translation>マイグレーションは、ドラフトが変更する %1 を削除しました</translation>
    </message>
    <message>
        <source>Primary key of %1</source>
        <translation>%1 の主キー</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>%1 を使っています。</translation>
    </message>
    <message>
        <source>Before it, %1 is in use there.</source>
        <translation>それより前は、%1 がそこで使われています。</translation>
    </message>
    <message>
        <source>Before it, the name %1 is taken.</source>
        <translation>それより前は、名前 %1 が使用済みです。</translation>
    </message>
    <message>
        <source>It speaks of %1.</source>
        <translation>%1 に言及しています。</translation>
    </message>
    <message>
        <source>Before it, %1 is spoken of there.</source>
        <translation>それより前は、そこで %1 に言及しています。</translation>
    </message>
    <message>
        <source>Before it, the table would be left without a column.</source>
        <translation>それより前に行うと、テーブルに列がなくなります。</translation>
    </message>
    <message>
        <source>A table has one primary key.</source>
        <translation>テーブルの主キーは1つだけです。</translation>
    </message>
    <message>
        <source>The primary key and its column %1 change together.</source>
        <translation>主キーとその列 %1 は一緒に変わります。</translation>
    </message>
    <message>
        <source>The options of %1 say what its columns may be.</source>
        <translation>%1 のオプションにより、列に許されるものが決まります。</translation>
    </message>
    <message>
        <source>The table and its sequence %1 move together.</source>
        <translation>テーブルとそのシーケンス %1 は一緒に移動します。</translation>
    </message>
    <message>
        <source>It points at columns that are kept unique by it.</source>
        <translation>それによって一意性が保たれる列を参照しています。</translation>
    </message>
    <message>
        <source>A relation counts on the columns being unique before it.</source>
        <translation>それより前は、リレーションが列の一意性に依存しています。</translation>
    </message>
    <message>
        <source>It keeps unique what relations point at.</source>
        <translation>リレーションの参照先の一意性を保っています。</translation>
    </message>
    <message>
        <source>What %1 is in one of them it is in the other.</source>
        <translation>%1 は両方で同じでなければなりません。</translation>
    </message>
    <message>
        <source>Values move between them.</source>
        <translation>両者の間で値が移動します。</translation>
    </message>
    <message>
        <source>Change what follows from other changes</source>
        <translation>他の変更に伴う変更</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 を残す</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which %2 of the draft needs</source>
        <translation>マイグレーションは、ドラフトの %2 が必要とする %1 を削除しました</translation>
    </message>
    <message>
        <source>The draft drops %1, which %2 of the migrations needs</source>
        <translation>ドラフトは、マイグレーションの %2 が必要とする %1 を削除します</translation>
    </message>
    <message>
        <source>The draft calls %1 as the migrations call %2</source>
        <translation>ドラフトの %1 の名前が、マイグレーションの %2 と同じです</translation>
    </message>
    <message>
        <source>name it %1</source>
        <translation>名前を %1 にする</translation>
    </message>
    <message>
        <source>%1, as it was</source>
        <translation>%1(元のまま)</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Nothing is left of the name</source>
        <translation>名前が空になります</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>名前は使用済みです</translation>
    </message>
    <message>
        <source>A column is no longer part of the draft. Undo brings it back.</source>
        <translation>列はもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>%1 has its column %2 from %3. Edit the column there: %1 follows.</source>
        <translation>%1 の列 %2 は %3 のものです。列をそちらで編集すると、%1 も変わります。</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 has no expression. Type one.</source>
        <translation>%2 の生成列 %1 に式がありません。式を入力してください。</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 cannot have a default or numbers of its own as well. Remove one of the two.</source>
        <translation>%2 の生成列 %1 に、デフォルト値や自動採番を併用することはできません。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The rows of %1 are parted by %2, which cannot be dropped. Make a table that is parted otherwise and move the rows there.</source>
        <translation>%1 の行の分割に使われている %2 は削除できません。別の方法で分割したテーブルを作成し、行を移してください。</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 is computed from %3. Change or drop it first.</source>
        <translation>%2 の生成列 %1 は %3 から計算されます。先に生成列を変更または削除してください。</translation>
    </message>
    <message>
        <source>%1 is a partition of %2. Add the column there: all partitions get it.</source>
        <translation>%1 は %2 のパーティションです。列をそちらに追加すると、すべてのパーティションに追加されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has no column. Choose at least one.</source>
        <translation>%2 の&quot;%1&quot;に列がありません。1つ以上選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a column that %2 does not have. Choose another.</source>
        <translation>&quot;%1&quot;は %2 にない列を使っています。別の列を選択してください。</translation>
    </message>
    <message>
        <source>There is already a key, check or index &quot;%1&quot;. Choose another name.</source>
        <translation>キー、検査制約、またはインデックス&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The table that the foreign key of %1 points at does not exist. Choose another.</source>
        <translation>%1 の外部キーの参照先テーブルが存在しません。別のテーブルを選択してください。</translation>
    </message>
    <message>
        <source>The foreign key of %1 has %2 columns but points at %3 of %4. Pair them one to one.</source>
        <translation>%1 の外部キーの列は%2個ですが、参照先の %4 の列は%3個です。1対1に対応させてください。</translation>
    </message>
    <message>
        <source>The check on %1 has no condition. Type one, such as price &gt;= 0.</source>
        <translation>%1 の検査制約に条件がありません。入力してください(例: price &gt;= 0)。</translation>
    </message>
    <message>
        <source>The exclusion constraint on %1 has no condition. Type one, such as EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</source>
        <translation>%1 の排他制約に条件がありません。入力してください(例: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;))。</translation>
    </message>
    <message>
        <source>The key, check or index is no longer part of table %1. Undo brings it back.</source>
        <translation>キー、検査制約、またはインデックスはもうテーブル %1 にありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>One of the two tables is no longer part of the draft.</source>
        <translation>2つのテーブルの一方はもうドラフトにありません。</translation>
    </message>
    <message>
        <source>A relation needs a key to point at, and %1 has none there. Add a primary key or a unique constraint to %1 first.</source>
        <translation>リレーションには参照先のキーが必要ですが、%1 のその場所にはありません。先に %1 に主キーまたは一意性制約を追加してください。</translation>
    </message>
    <message>
        <source>The key of %1 cannot be referenced. Choose a key of plain columns.</source>
        <translation>%1 のキーは参照できません。通常の列のキーを選択してください。</translation>
    </message>
    <message>
        <source>The key of %1 has %2 columns. Drop the relation on the table, not on one column.</source>
        <translation>%1 のキーの列は%2個です。リレーションを1つの列ではなく、テーブルの上でドロップしてください。</translation>
    </message>
    <message>
        <source>A column of %1 cannot point at itself. Choose another column.</source>
        <translation>%1 の列は自分自身を参照できません。別の列を選択してください。</translation>
    </message>
    <message>
        <source>That column of %1 points at %2 already.</source>
        <translation>%1 のその列は、すでに %2 を参照しています。</translation>
    </message>
    <message>
        <source>%1 is no longer part of the draft. Undo brings it back.</source>
        <translation>%1 はもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>トリガ</translation>
    </message>
    <message>
        <source>owner and privileges</source>
        <translation>所有者と権限</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>一意性制約</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>check</source>
        <translation>検査制約</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>排他制約</translation>
    </message>
    <message>
        <source>index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>generated column</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>foreign key %1 of %2</source>
        <translation>%2 の外部キー %1</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>A diagram needs a name, without spaces before or after it.</source>
        <translation>ダイアグラムには名前が必要です。前後に空白は使えません。</translation>
    </message>
    <message>
        <source>The name of a diagram has at most %1 characters; shorten %2.</source>
        <translation>ダイアグラムの名前は最大%1文字です。%2 を短くしてください。</translation>
    </message>
    <message>
        <source>There already is a diagram %1. Choose another name.</source>
        <translation>ダイアグラム %1 はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The diagram is no longer there. Undo brings it back.</source>
        <translation>ダイアグラムはもうありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The main diagram shows every table, so it stays, and no table is taken from it. Make another diagram to show only some.</source>
        <translation>メインダイアグラムはすべてのテーブルを表示するため、削除したり、テーブルを外したりできません。一部だけを表示するには、別のダイアグラムを作成してください。</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>エリアには名前が必要です。</translation>
    </message>
    <message>
        <source>The diagram already has an area %1. Choose another name.</source>
        <translation>ダイアグラムにはすでにエリア %1 があります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The area is no longer there. Undo brings it back.</source>
        <translation>エリアはもうありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The note is no longer there. Undo brings it back.</source>
        <translation>メモはもうありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>%1.%2 is filled by this draft and has no values yet that could move on. Save the draft as a migration first.</source>
        <translation>%1.%2 はこのドラフトで値が設定される列で、まだ移せる値がありません。先にドラフトをマイグレーションとして保存してください。</translation>
    </message>
    <message>
        <source>The database itself makes the values of %1.%2, so they cannot be moved.</source>
        <translation>%1.%2 の値はデータベース自身が生成するため、移せません。</translation>
    </message>
    <message>
        <source>Say which columns of %1 are replaced, and by which.</source>
        <translation>%1 のどの列を、どの列で置き換えるかを指定してください。</translation>
    </message>
    <message>
        <source>Say what %1 is computed from, as an expression over the columns of %2.</source>
        <translation>%1 の計算元を、%2 の列を使った式で指定してください。</translation>
    </message>
    <message>
        <source>%1 has no primary key by which its rows find what belongs to them. Give it one first.</source>
        <translation>%1 には、行どうしを対応付けるための主キーがありません。先に主キーを設定してください。</translation>
    </message>
    <message>
        <source>Say which columns of %1 go.</source>
        <translation>%1 のどの列を移すかを指定してください。</translation>
    </message>
    <message>
        <source>%1 is in the primary key of %2 and stays there.</source>
        <translation>%1 は %2 の主キーに含まれるため、移せません。</translation>
    </message>
    <message>
        <source>A row of %1 may have several rows of %2, or none says which. Merging takes a foreign key from %2 to %1 over columns that are unique.</source>
        <translation>%1 の1行に対して %2 の行が複数あるか、どの行かを示すものがありません。統合には、%2 から %1 への、一意な列による外部キーが必要です。</translation>
    </message>
    <message>
        <source>%1 refers to %2, which would be gone. Point it at %3 first.</source>
        <translation>%1 は、なくなる %2 を参照しています。先に参照先を %3 にしてください。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 他%2件</translation>
    </message>
    <message>
        <source>A value of %1 is empty. Type one or drop it.</source>
        <translation>%1 に空の値があります。入力するか、削除してください。</translation>
    </message>
    <message>
        <source>%1 has the value %2 already. Choose another.</source>
        <translation>%1 にはすでに値 %2 があります。別の値を選択してください。</translation>
    </message>
    <message>
        <source>The sequence %1 must count in steps, and 0 is none. Type another step.</source>
        <translation>シーケンス %1 の増分が0です。増分を0以外にしてください。</translation>
    </message>
    <message>
        <source>The sequence %1 must start between its lowest and highest number. Change one of them.</source>
        <translation>シーケンス %1 の開始値は、最小値と最大値の間でなければなりません。いずれかを変更してください。</translation>
    </message>
    <message>
        <source>The sequence %1 must hand out at least one number at a time.</source>
        <translation>シーケンス %1 は、一度に1つ以上の番号を払い出さなければなりません。</translation>
    </message>
    <message>
        <source>The schema is no longer part of the draft. Undo brings it back.</source>
        <translation>スキーマはもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is kept for the database and for Relvar itself. Choose another.</source>
        <translation>名前&quot;%1&quot;は、データベースとRelvar自身のために予約されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a schema &quot;%1&quot;. Choose another name.</source>
        <translation>スキーマ&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The schema %1 is not empty: %2. Move or drop that first.</source>
        <translation>スキーマ %1 は空ではありません: %2。先にそれを移動または削除してください。</translation>
    </message>
    <message>
        <source>The type is no longer part of the draft. Undo brings it back.</source>
        <translation>型はもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>%1 has no value %2 any more.</source>
        <translation>%1 にはもう値 %2 がありません。</translation>
    </message>
    <message>
        <source>Rows with %2 cannot become %3: %1 has no such value.</source>
        <translation>%2 の行を %3 にすることはできません。%1 にその値はありません。</translation>
    </message>
    <message>
        <source>The type %1 is used by %2. Give those another type, or drop them, first.</source>
        <translation>型 %1 は %2 で使われています。先に、それらを別の型にするか削除してください。</translation>
    </message>
    <message>
        <source>The sequence is no longer part of the draft. Undo brings it back.</source>
        <translation>シーケンスはもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The sequence %1 gives %2 its numbers. Change that default first.</source>
        <translation>シーケンス %1 は %2 に番号を払い出しています。先にそのデフォルト値を変更してください。</translation>
    </message>
    <message>
        <source>The tables come from another product: look whether their types and defaults suit this one.</source>
        <translation>テーブルは別のデータベース製品のものです。型とデフォルト値がこの製品に合うか確認してください。</translation>
    </message>
    <message>
        <source>There are no enum types and sequences here; left out: %1.</source>
        <translation>ここには列挙型とシーケンスがありません。除外したもの: %1。</translation>
    </message>
    <message>
        <source>%1 is called %2 here.</source>
        <translation>%1 はここでは %2 という名前です。</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not here; that relation is left out.</source>
        <translation>%1 は、ここにない %2 を参照しています。そのリレーションは除外されます。</translation>
    </message>
    <message>
        <source>These columns of %1 refer to %2 already.</source>
        <translation>%1 のこれらの列は、すでに %2 を参照しています。</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4)</source>
        <translation>%1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>The types differ: %1.</source>
        <translation>型が異なります: %1。</translation>
    </message>
    <message>
        <source>There is nothing to take back: the object is as it was</source>
        <translation>取り消す変更はありません。オブジェクトは元のままです</translation>
    </message>
    <message>
        <source>%1 goes with a table or column that the draft drops: take back that drop first</source>
        <translation>%1 は、ドラフトで削除されるテーブルまたは列に付属しています。先にその削除を取り消してください</translation>
    </message>
    <message>
        <source>%1 cannot come back: something else has its name. Rename that first</source>
        <translation>%1 を復元できません。その名前は別のものが使っています。先にその名前を変更してください</translation>
    </message>
    <message>
        <source>The draft drops the whole table: take that back first</source>
        <translation>ドラフトではテーブル全体が削除されています。先にそれを取り消してください</translation>
    </message>
    <message>
        <source>The relation %1 needs a table or column that the draft drops: take back that drop first</source>
        <translation>リレーション %1 には、ドラフトで削除されるテーブルまたは列が必要です。先にその削除を取り消してください</translation>
    </message>
    <message>
        <source>%1 cannot be %2 again: another column has that name. Rename that first</source>
        <translation>%1 を %2 に戻せません。その名前は別の列が使っています。先にその名前を変更してください</translation>
    </message>
    <message>
        <source>%1 of %2 needs a column that the draft drops: take back that drop first</source>
        <translation>%2 の %1 には、ドラフトで削除される列が必要です。先にその削除を取り消してください</translation>
    </message>
    <message>
        <source>The table is no longer part of the draft. Undo brings it back.</source>
        <translation>テーブルはもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The column is no longer part of table %1. Undo brings it back.</source>
        <translation>列はもうテーブル %1 にありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>A name is needed. Type one, or press Esc to keep the old one.</source>
        <translation>名前が必要です。入力するか、Escで元の名前のままにしてください。</translation>
    </message>
    <message>
        <source>Names that begin with relvar_ are kept for Relvar&apos;s own tables. Choose another name than &quot;%1&quot;.</source>
        <translation>relvar_で始まる名前はRelvar自身のテーブルのために予約されています。&quot;%1&quot;以外の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a table &quot;%1&quot;. Choose another name.</source>
        <translation>テーブル&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a view &quot;%1&quot;. Choose another name.</source>
        <translation>ビュー&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a type &quot;%1&quot;. Choose another name.</source>
        <translation>型&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a sequence &quot;%1&quot;. Choose another name.</source>
        <translation>シーケンス&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already an object &quot;%1&quot;. Choose another name.</source>
        <translation>オブジェクト&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already an index &quot;%1&quot;. Choose another name.</source>
        <translation>インデックス&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is already a column &quot;%1&quot; in %2. Choose another name.</source>
        <translation>列&quot;%1&quot;はすでに %2 にあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The clipboard holds tables that are damaged, so nothing was pasted. Copy them again.</source>
        <translation>クリップボードのテーブルが壊れているため、何も貼り付けられませんでした。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 MB of tables. Copy fewer at a time.</source>
        <translation>クリップボードのテーブルが%1 MBを超えています。一度にコピーする数を減らしてください。</translation>
    </message>
    <message>
        <source>The tables were copied in another version of Relvar. Use the same version on both sides, or paste the SQL.</source>
        <translation>テーブルは別のバージョンのRelvarでコピーされました。両方で同じバージョンを使うか、SQLを貼り付けてください。</translation>
    </message>
    <message>
        <source>The table that a foreign key of %1 points at does not exist. Choose another.</source>
        <translation>%1 の外部キーの参照先テーブルが存在しません。別のテーブルを選択してください。</translation>
    </message>
    <message>
        <source>%1 inherits from %2. Drop %1 first.</source>
        <translation>%1 は %2 を継承しています。先に %1 を削除してください。</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1個のパーティション</translation>
    </message>
    <message>
        <source>foreign key from %1 (%2)</source>
        <translation>%1 (%2) からの外部キー</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>トリガ %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>ビュー %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The column is no longer part of the draft. Undo brings it back.</source>
        <translation>列はもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>%1 has everything that the template has.</source>
        <translation>%1 にはテンプレートのものがすべてあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be called %2 while %3 uses it by its name. Change that first, or keep the name.</source>
        <translation>%3 が&quot;%1&quot;をその名前で使っている間は、名前を %2 にできません。先にそちらを変更するか、元の名前のままにしてください。</translation>
    </message>
    <message>
        <source>An object does not change its schema by its text. Keep the schema, or make a new object.</source>
        <translation>テキストの編集でオブジェクトのスキーマは変更できません。スキーマを元のままにするか、新しいオブジェクトを作成してください。</translation>
    </message>
    <message>
        <source>%1 is a materialized view. Make a new view instead of changing its kind.</source>
        <translation>%1 はマテリアライズドビューです。種類を変えるのではなく、新しいビューを作成してください。</translation>
    </message>
    <message>
        <source>%1 is a view. Make a new materialized view instead of changing its kind.</source>
        <translation>%1 はビューです。種類を変えるのではなく、新しいマテリアライズドビューを作成してください。</translation>
    </message>
    <message>
        <source>The view is no longer part of the draft. Undo brings it back.</source>
        <translation>ビューはもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The trigger %1 is on a table that the draft does not have. Choose another.</source>
        <translation>トリガ %1 は、ドラフトにないテーブルのものです。別のテーブルを選択してください。</translation>
    </message>
    <message>
        <source>The trigger %1 is on another table. Make a new trigger there instead.</source>
        <translation>トリガ %1 は別のテーブルのものです。そのテーブルに新しいトリガを作成してください。</translation>
    </message>
    <message>
        <source>There is already a trigger &quot;%1&quot;. Choose another name.</source>
        <translation>トリガ&quot;%1&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The trigger is no longer part of the draft. Undo brings it back.</source>
        <translation>トリガはもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The text is of another object than the %1 %2. Make a new object of it.</source>
        <translation>このテキストは%1 %2 とは別のオブジェクトのものです。新しいオブジェクトとして作成してください。</translation>
    </message>
    <message>
        <source>There is already a %1 &quot;%2&quot;. Choose another name.</source>
        <translation>%1&quot;%2&quot;はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The object is no longer part of the draft. Undo brings it back.</source>
        <translation>オブジェクトはもうドラフトにありません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The %1 %2 cannot go while %3 uses it. Change that first.</source>
        <translation>%3 が使っている間は、%1 %2 を削除できません。先にそちらを変更してください。</translation>
    </message>
    <message>
        <source>Only a table that is parted, such as by RANGE (created_at), has partitions.</source>
        <translation>パーティションを持てるのは、RANGE (created_at)などで分割されたテーブルだけです。</translation>
    </message>
    <message>
        <source>The partition %1 has no bound. Type which rows it has, such as FOR VALUES IN (&apos;de&apos;), or DEFAULT.</source>
        <translation>パーティション %1 に境界がありません。FOR VALUES IN (&apos;de&apos;)やDEFAULTのように、含まれる行を入力してください。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>it has %1</source>
        <translation>%1 がある</translation>
    </message>
    <message>
        <source>There is no atlas.sum, so Atlas refuses the folder. Run atlas migrate hash.</source>
        <translation>atlas.sumがないため、Atlasはこのフォルダを拒否します。atlas migrate hashを実行してください。</translation>
    </message>
    <message>
        <source>%1 is not what atlas.sum says, so Atlas refuses the folder. Restore the file, or run atlas migrate hash when it is meant.</source>
        <translation>%1 がatlas.sumの内容と異なるため、Atlasはこのフォルダを拒否します。ファイルを復元するか、意図した変更であればatlas migrate hashを実行してください。</translation>
    </message>
    <message>
        <source>atlas.sum has %1, and there is no such file, so Atlas refuses the folder. Restore the file.</source>
        <translation>atlas.sumにある %1 というファイルがないため、Atlasはこのフォルダを拒否します。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>Atlas refuses because of it: later ones are applied already. atlas migrate apply --exec-order non-linear applies it.</source>
        <translation>より新しいものがすでに適用されているため、Atlasは実行を拒否します。atlas migrate apply --exec-order non-linearで適用できます。</translation>
    </message>
    <message>
        <source>Atlas does not compare it with what was applied. Restore the file as it was.</source>
        <translation>Atlasは適用されたものとの比較を行いません。ファイルを元の内容に復元してください。</translation>
    </message>
    <message>
        <source>Atlas refuses because of it. Restore the file.</source>
        <translation>これが原因でAtlasは実行を拒否します。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>It did not come to its end. Correct the file behind the statements that are there, run atlas migrate hash and apply again: it goes on behind them.</source>
        <translation>最後まで実行されませんでした。すでに実行された文より後の部分を修正し、atlas migrate hashを実行してからもう一度適用してください。その文の続きから実行されます。</translation>
    </message>
    <message>
        <source>Whether it was edited cannot be told: an earlier one was.</source>
        <translation>より前のものが編集されているため、これが編集されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>%1 of %2 statements are there.</source>
        <translation>%2文中%1文が実行済みです。</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Atlas never runs it there.</source>
        <translation>データベースはベースライン %1 から始まるため、Atlasがこれをそこで実行することはありません。</translation>
    </message>
    <message>
        <source>%1 has the line %2</source>
        <translation>%1 に%2の行がある</translation>
    </message>
    <message>
        <source>dbmate up will apply it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>より新しいものがすでに適用されていますが、dbmate upはこれを適用します。新しいものがないことを前提にしていないか確認してください。</translation>
    </message>
    <message>
        <source>dbmate does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>dbmateは適用時には問題にしませんが、これを巻き戻せません。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>There is a meta/_journal.json of an older Drizzle beside the folders, so Drizzle refuses to run. Run drizzle-kit up.</source>
        <translation>フォルダと並んで古いDrizzleのmeta/_journal.jsonがあるため、Drizzleは実行を拒否します。drizzle-kit upを実行してください。</translation>
    </message>
    <message>
        <source>Drizzle will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>より新しいものがすでに適用されていますが、Drizzleはこれを実行します。新しいものがないことを前提にしていないか確認してください。</translation>
    </message>
    <message>
        <source>Drizzle does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>Drizzleは気付きません。ダイジェストを保存しますが、比較しません。ファイルを適用時の内容に復元してください。</translation>
    </message>
    <message>
        <source>Drizzle does not mind; a new database will not get it. Restore the folder.</source>
        <translation>Drizzleは問題にしませんが、新しいデータベースには適用されません。フォルダを復元してください。</translation>
    </message>
    <message>
        <source>%1 is no JSON document, so the order of the migrations is not known. Restore it.</source>
        <translation>%1 がJSON文書ではないため、マイグレーションの順序が分かりません。復元してください。</translation>
    </message>
    <message>
        <source>The journal has no entry for it. Drizzle does not mind; a new database will not get it.</source>
        <translation>ジャーナルに該当するエントリがありません。Drizzleは問題にしませんが、新しいデータベースには適用されません。</translation>
    </message>
    <message>
        <source>%1 does not name it, so Drizzle never runs it.</source>
        <translation>%1 に記載がないため、Drizzleがこれを実行することはありません。</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>ダイジェスト %1…</translation>
    </message>
    <message>
        <source>Its time in the journal is not after that of the newest applied one, so Drizzle passes over it in silence and never runs it. Give it a later time, or generate it anew.</source>
        <translation>ジャーナルの時刻が、適用済みの最新のものより後ではないため、Drizzleはこれを黙って飛ばし、実行しません。より後の時刻にするか、生成し直してください。</translation>
    </message>
    <message>
        <source>The journal names it, and there is no file %1: Drizzle stops there. Restore the file.</source>
        <translation>ジャーナルに記載がありますが、ファイル %1 がないため、Drizzleはそこで停止します。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>FluentORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>より新しいものがすでに適用されていますが、FluentORMはこれを実行します。新しいものがないことを前提にしていないか確認してください。</translation>
    </message>
    <message>
        <source>FluentORM does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>FluentORMは気付きません。ダイジェストを保存しますが、比較しません。ファイルを適用時の内容に復元してください。</translation>
    </message>
    <message>
        <source>FluentORM does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>FluentORMは適用時には問題にしませんが、これを巻き戻せません。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>%1 is named as %2 names its files</source>
        <translation>%1 は%2のファイル名の形式</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it: later ones are applied already. With outOfOrder it is applied.</source>
        <translation>より新しいものがすでに適用されているため、flyway migrateは実行を拒否します。outOfOrderを使えば適用できます。</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it. Restore the file as it was applied; flyway repair takes the new text as the applied one.</source>
        <translation>これが原因でflyway migrateは実行を拒否します。ファイルを適用時の内容に復元してください。flyway repairを実行すると、現在の内容が適用済みのものとみなされます。</translation>
    </message>
    <message>
        <source>Restore the file: flyway validate refuses what is applied and not there, unless it is newer than all files.</source>
        <translation>ファイルを復元してください。flyway validateは、適用済みでファイルのないものを、すべてのファイルより新しい場合を除いて拒否します。</translation>
    </message>
    <message>
        <source>flyway migrate refuses until it is put right. Look what is there, undo it by hand, then run flyway repair.</source>
        <translation>解消するまでflyway migrateは実行を拒否します。何が残っているかを確認して手作業で元に戻してから、flyway repairを実行してください。</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>取り消されています。</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Flyway never runs it there.</source>
        <translation>データベースはベースライン %1 から始まるため、Flywayがこれをそこで実行することはありません。</translation>
    </message>
    <message>
        <source>Flyway runs it on databases that have nothing yet, in the place of the versions up to it.</source>
        <translation>Flywayは、まだ何もないデータベースで、このバージョンまでの各バージョンの代わりにこれを実行します。</translation>
    </message>
    <message>
        <source>The database is marked as dirty at this version: applying it, or reverting the next one, goes on at this moment or did not come to its end, and parts of that may be there. When nobody runs it, look what is there, put it right, then run migrate force %1, or force the version before it.</source>
        <translation>データベースはこのバージョンでdirtyとされています。このバージョンの適用、または次のバージョンの巻き戻しが現在実行中か、最後まで実行されておらず、その一部が残っている可能性があります。誰も実行していなければ、何が残っているかを確認して解消してから、migrate force %1 を実行するか、1つ前のバージョンをforceで指定してください。</translation>
    </message>
    <message>
        <source>The database is marked as dirty before the first migration: reverting that one did not come to its end. Put it right, then run migrate force with the version that the database has.</source>
        <translation>データベースは最初のマイグレーションの前でdirtyとされています。その巻き戻しが最後まで実行されませんでした。解消してから、データベースの実際のバージョンを指定してmigrate forceを実行してください。</translation>
    </message>
    <message>
        <source>The database is at this version, and no file has it: golang-migrate neither goes on nor back. Restore the file.</source>
        <translation>データベースはこのバージョンですが、該当するファイルがありません。golang-migrateは先に進むことも戻ることもできません。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>The database is marked as dirty.</source>
        <translation>データベースはdirtyとされています。</translation>
    </message>
    <message>
        <source>golang-migrate remembers one number alone: that every migration up to it has run is assumed. One that was added later with a lower number never runs, and nothing shows it.</source>
        <translation>golang-migrateは番号を1つだけ記録し、その番号までのマイグレーションはすべて実行済みとみなします。後から小さい番号で追加されたものは実行されず、それを示すものもありません。</translation>
    </message>
    <message>
        <source>%1 is a second file of the same version and direction: golang-migrate refuses the folder. Give it a number of its own.</source>
        <translation>%1 は同じバージョンと方向の2つ目のファイルであるため、golang-migrateはこのフォルダを拒否します。別の番号を付けてください。</translation>
    </message>
    <message>
        <source>%1 has no line -- +goose Up, so goose refuses it. Add it before the first statement.</source>
        <translation>%1 に-- +goose Upの行がないため、gooseはこれを拒否します。最初の文の前に追加してください。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same version: goose refuses the folder. Give one of them another number.</source>
        <translation>%1 と %2 のバージョンが同じであるため、gooseはこのフォルダを拒否します。一方に別の番号を付けてください。</translation>
    </message>
    <message>
        <source>goose up stops because of it: later ones are applied already. goose up -allow-missing applies it; old versions of goose pass over it in silence.</source>
        <translation>より新しいものがすでに適用されているため、goose upは停止します。goose up -allow-missingで適用できます。古いバージョンのgooseは黙って飛ばします。</translation>
    </message>
    <message>
        <source>goose does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>gooseは適用時には問題にしませんが、これを巻き戻せません。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>The folder has no migration.sql: Prisma refuses all of them (P3015). Restore the file or remove the folder.</source>
        <translation>フォルダにmigration.sqlがないため、Prismaはすべてのマイグレーションを拒否します(P3015)。ファイルを復元するか、フォルダを削除してください。</translation>
    </message>
    <message>
        <source>prisma migrate deploy will run it, although later ones are applied already; prisma migrate dev asks to reset the database.</source>
        <translation>より新しいものがすでに適用されていますが、prisma migrate deployはこれを実行します。prisma migrate devはデータベースのリセットを求めます。</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it; deploy does not mind. Restore the file as it was applied.</source>
        <translation>これが原因でprisma migrate devはデータベースのリセットを求めます。deployは問題にしません。ファイルを適用時の内容に復元してください。</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it. Restore the folder.</source>
        <translation>これが原因でprisma migrate devはデータベースのリセットを求めます。フォルダを復元してください。</translation>
    </message>
    <message>
        <source>Prisma refuses to go on (P3009). Look what is there, put it right, then run prisma migrate resolve --applied or --rolled-back with its name.</source>
        <translation>Prismaは続行を拒否します(P3009)。何が残っているかを確認して解消してから、その名前を指定してprisma migrate resolve --appliedまたは--rolled-backを実行してください。</translation>
    </message>
    <message>
        <source>An attempt was marked as rolled back: it will run again.</source>
        <translation>試行がロールバック済みとされているため、再び実行されます。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。権限を確認してください。</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Correct folder = &quot;…&quot; in [migrations] of relvar.toml.</source>
        <translation>マイグレーション用の読み取り可能なフォルダ %1 がありません。relvar.tomlの[migrations]にあるfolder = &quot;…&quot;を修正してください。</translation>
    </message>
    <message>
        <source>The table %1, which says what was applied, cannot be read. Check the rights of the user.</source>
        <translation>適用されたものを記録するテーブル %1 を読み取れません。ユーザの権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait, and the marker of %2 in it</source>
        <translation>%1 にMigratorTraitがあり、その中に%2のマーカーがある</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait</source>
        <translation>%1 にMigratorTraitがある</translation>
    </message>
    <message>
        <source>%1 names it, and there is no file %2: the crate does not compile.</source>
        <translation>%1 に記載がありますが、ファイル %2 がないため、クレートをコンパイルできません。</translation>
    </message>
    <message>
        <source>SeaORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>より新しいものがすでに適用されていますが、SeaORMはこれを実行します。新しいものがないことを前提にしていないか確認してください。</translation>
    </message>
    <message>
        <source>SeaORM refuses every command because of it. Restore the file and its line in %1.</source>
        <translation>これが原因でSeaORMはすべてのコマンドを拒否します。ファイルと %1 の該当行を復元してください。</translation>
    </message>
    <message>
        <source>%1 does not name it, so SeaORM never runs it. Add it to migrations(), or remove the file.</source>
        <translation>%1 に記載がないため、SeaORMがこれを実行することはありません。migrations()に追加するか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>%1 is the plan of the project %2</source>
        <translation>%1 はプロジェクト %2 のプラン</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read, so the ids of later changes are not those that Sqitch computes: %3</source>
        <translation>%2 の%1行目を解釈できないため、それ以降の変更のIDはSqitchが計算するものと異なります: %3</translation>
    </message>
    <message>
        <source>Sqitch goes on behind the last change that is deployed, so it never deploys this one. Move it to the end of the plan.</source>
        <translation>Sqitchは最後にデプロイされた変更の続きから実行するため、これがデプロイされることはありません。プランの末尾に移してください。</translation>
    </message>
    <message>
        <source>sqitch deploy does not notice; sqitch check does. Restore the script as it was deployed, or rework the change.</source>
        <translation>sqitch deployは気付きませんが、sqitch checkは気付きます。スクリプトをデプロイ時の内容に復元するか、変更をreworkしてください。</translation>
    </message>
    <message>
        <source>It is not in the plan, or the plan was edited at it or before it, which gives it another id: Sqitch stops there. Restore the plan.</source>
        <translation>プランにないか、プランのこの箇所またはそれより前が編集されてIDが変わっています。Sqitchはそこで停止します。プランを復元してください。</translation>
    </message>
    <message>
        <source>Its last deploy failed. Sqitch will try it again; correct the script first.</source>
        <translation>前回のデプロイは失敗しました。Sqitchは再び試みるため、先にスクリプトを修正してください。</translation>
    </message>
    <message>
        <source>The files of Atlas have no way back: atlas migrate down works one out by itself.</source>
        <translation>Atlasのファイルには戻す手順がありません。atlas migrate downが自動的に求めます。</translation>
    </message>
    <message>
        <source>dbmate sorts versions as text, so %1 would come before those that are there. Give the files versions with more digits first.</source>
        <translation>dbmateはバージョンをテキストとして並べ替えるため、%1 は既存のものより前になってしまいます。先に、ファイルのバージョンを桁数の多いものにしてください。</translation>
    </message>
    <message>
        <source>The way back is in the file U%1.sql, which the editions of Flyway run that have flyway undo.</source>
        <translation>戻す手順はファイルU%1.sqlにあります。これを実行できるのは、flyway undoのあるFlywayのエディションです。</translation>
    </message>
    <message>
        <source>It cannot run in a transaction that was begun before it. golang-migrate begins one unless the address has ?x-no-tx-wrap=true.</source>
        <translation>先に開始されたトランザクションの中では実行できません。golang-migrateは、アドレスに?x-no-tx-wrap=trueがなければトランザクションを開始します。</translation>
    </message>
    <message>
        <source>Its statements cannot run in one transaction. golang-migrate sends them together unless the address has ?x-multi-statement=true.</source>
        <translation>これらの文は1つのトランザクションでは実行できません。golang-migrateは、アドレスに?x-multi-statement=trueがなければまとめて送信します。</translation>
    </message>
    <message>
        <source>The plan has a change %1 already. Choose another name.</source>
        <translation>プランには変更 %1 がすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a change in Sqitch. Choose another name.</source>
        <translation>%1 はSqitchの変更の名前にできません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A line of the SQL, or the name of the migration, would be taken by %1 for one of its own marks. Change it. Nothing was written.</source>
        <translation>SQLの行またはマイグレーションの名前に、%1が自身の目印とみなすものがあります。変更してください。何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>It has the directive %1.</source>
        <translation>ディレクティブ %1 が含まれています。</translation>
    </message>
    <message>
        <source>Its statements end with %1, which is no SQL.</source>
        <translation>文がSQLではない %1 で終わっています。</translation>
    </message>
    <message>
        <source>Flyway refuses to begin there. Run flyway baseline with the version that it has.</source>
        <translation>Flywayはそこから開始することを拒否します。現在のバージョンを指定してflyway baselineを実行してください。</translation>
    </message>
    <message>
        <source>Flyway runs %1 besides the migrations, and Relvar does not.</source>
        <translation>Flywayはマイグレーションのほかに %1 を実行しますが、Relvarは実行しません。</translation>
    </message>
    <message>
        <source>It has placeholders (${…}), for which Flyway has the values.</source>
        <translation>プレースホルダ(${…})が含まれており、その値はFlywayが持っています。</translation>
    </message>
    <message>
        <source>It is a baseline, which stands for the versions up to it on a new database.</source>
        <translation>これはベースラインで、新しいデータベースではそれまでのバージョンの代わりになります。</translation>
    </message>
    <message>
        <source>It has no way back. A revert with %1 counts it as reverted all the same, and changes nothing.</source>
        <translation>戻す手順がありません。それでも %1 で巻き戻すと巻き戻し済みと記録され、何も変わりません。</translation>
    </message>
    <message>
        <source>Atlas refuses to begin there. Mark what is there already with relvar-cli baseline or atlas migrate set.</source>
        <translation>Atlasはそこから開始することを拒否します。すでにあるものをrelvar-cli baselineまたはatlas migrate setで記録してください。</translation>
    </message>
    <message>
        <source>Prisma refuses to begin there (P3005). Mark what is there already with relvar-cli baseline or prisma migrate resolve --applied.</source>
        <translation>Prismaはそこから開始することを拒否します(P3005)。すでにあるものをrelvar-cli baselineまたはprisma migrate resolve --appliedで記録してください。</translation>
    </message>
    <message>
        <source>Ruskit will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>より新しいものがすでに適用されていますが、Ruskitはこれを適用します。新しいものがないことを前提にしていないか確認してください。</translation>
    </message>
    <message>
        <source>Ruskit does not mind on the way up, and passes over it on the way back. Restore it in its model.</source>
        <translation>Ruskitは適用時には気にせず、取り消し時には飛ばします。そのモデルの中に元どおり戻してください。</translation>
    </message>
    <message>
        <source>%1 does not hand over the migrations of its model, so Ruskit never runs it. Add them to get_all_model_migrations().</source>
        <translation>%1がそのモデルのマイグレーションを渡さないため、Ruskitはこれを実行しません。get_all_model_migrations()に追加してください。</translation>
    </message>
    <message>
        <source>It has %1, which is a command of the database&apos;s own program.</source>
        <translation>データベース自身のプログラムのコマンド%1を含んでいます。</translation>
    </message>
    <message>
        <source>It has the variable %1, which Sqitch fills in.</source>
        <translation>Sqitchが値を入れる変数%1を含んでいます。</translation>
    </message>
    <message>
        <source>It must not meet %1, for which Sqitch looks in the database.</source>
        <translation>%1と共存できません。それがあるかはSqitchがデータベースで調べます。</translation>
    </message>
    <message>
        <source>It requires %1, which is not before it in this plan.</source>
        <translation>%1を必要としますが、このプランではその前にありません。</translation>
    </message>
    <message>
        <source>Its sqitch.conf names another registry, %1.</source>
        <translation>sqitch.confに別のレジストリ%1が指定されています。</translation>
    </message>
    <message>
        <source>Sqitch keeps its registry beside the file of the database, and this one is in memory. Name a file.</source>
        <translation>Sqitchはデータベースのファイルの隣にレジストリを置きますが、これはメモリ上にあります。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1, the registry of Sqitch, cannot be written: %2. Check the permissions.</source>
        <translation>Sqitchのレジストリ%1に書き込めません: %2。アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>frameworks</name>
    <message>
        <source>%1 has no &quot;impl MigratorTrait for …&quot;, so there is no list that the migration could be put into. Add a Migrator as `sea-orm-cli migrate init` makes it.</source>
        <translation>%1 に&quot;impl MigratorTrait for …&quot;がないため、マイグレーションを追加するリストがありません。`sea-orm-cli migrate init`が作成するようなMigratorを追加してください。</translation>
    </message>
    <message>
        <source>%1 has a migration %2 already. Choose another name.</source>
        <translation>%1 にはすでにマイグレーション %2 があります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one, or add %2 by hand.</source>
        <translation>%1 にvec![…]で始まる&quot;fn migrations()&quot;がないため、マイグレーションを追加するリストがありません。これを設けるか、%2 を手で追加してください。</translation>
    </message>
    <message>
        <source>Type %1: an enum without values has no form in Rust.</source>
        <translation>型 %1: 値のない列挙型はRustで表現できません。</translation>
    </message>
    <message>
        <source>Table %1 has no primary key, and SeaORM has entities only of tables that have one.</source>
        <translation>テーブル %1 に主キーがありません。SeaORMのエンティティにできるのは、主キーのあるテーブルだけです。</translation>
    </message>
    <message>
        <source>View %1: SeaORM has entities of tables that have a primary key.</source>
        <translation>ビュー %1: SeaORMのエンティティにできるのは、主キーのあるテーブルです。</translation>
    </message>
    <message>
        <source>Type %1: SeaORM does not say in which schema an enum is. It works when %2 is in the search path.</source>
        <translation>型 %1: SeaORMは列挙型がどのスキーマにあるかを指定しません。%2 が検索パスにあれば動作します。</translation>
    </message>
    <message>
        <source>%1 was not written here, so it stays as it is. Remove it to have it written.</source>
        <translation>%1 はRelvarが書いたものではないため、そのまま残します。Relvarで書き出すには、削除してください。</translation>
    </message>
    <message>
        <source>There is no %1. Name the folder of a Loco application, as `loco new` makes it.</source>
        <translation>%1 がありません。`loco new`が作成するような、Locoアプリケーションのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Some statements of this migration refuse to run in a transaction, and SeaORM 1 runs every migration in one. Use SeaORM 2, or write this change as SQL files.</source>
        <translation>このマイグレーションにはトランザクション内で実行できない文がありますが、SeaORM 1はすべてのマイグレーションをトランザクション内で実行します。SeaORM 2を使うか、この変更をSQLファイルとして書き出してください。</translation>
    </message>
    <message>
        <source>%1 was written by hand, so nothing in it is replaced. Write the lines “%2” and “%3” where the generated part shall stand, or give the file another name.</source>
        <translation>%1 は手で書かれたものなので、何も置き換えません。生成部分を入れる場所に「%2」と「%3」の行を書くか、別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 names another file than %2. Add it there.</source>
        <translation>%1 は別のファイルを指定しており、%2 が含まれていません。設定に追加してください。</translation>
    </message>
    <message>
        <source>A statement has the text “%1” in it, at which Drizzle would cut it in two. Change the comment or default that has it.</source>
        <translation>文の中に「%1」というテキストがあり、Drizzleはそこで文を2つに分割してしまいます。これを含むコメントまたはデフォルト値を変更してください。</translation>
    </message>
    <message>
        <source>Tables are replaced, which needs PRAGMA foreign_keys = OFF, and Drizzle begins a transaction first, in which that has no effect. Switch foreign keys off on the connection before migrate(); otherwise the migration stops before it changes anything.</source>
        <translation>テーブルの置き換えにはPRAGMA foreign_keys = OFFが必要ですが、Drizzleは先にトランザクションを開始するため、その中では効果がありません。migrate()の前に、接続で外部キーを無効にしてください。無効にしないと、マイグレーションは何も変更しないうちに停止します。</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Drizzle runs every migration in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>このマイグレーションにはトランザクション内で実行できない文がありますが、Drizzleはすべてのマイグレーションをトランザクション内で実行します。CONCURRENTLYを使わずに変更を書くか、SQLとして手で実行してください。</translation>
    </message>
    <message>
        <source>%1 and %2 were written by hand and stay as they are. Make the change there, too: otherwise drizzle-kit generate takes it back.</source>
        <translation>%1 と %2 は手で書かれたものなので、そのまま残します。これらにも同じ変更を加えてください。加えないと、drizzle-kit generateが変更を元に戻します。</translation>
    </message>
    <message>
        <source>Column %1 is computed when it is read; Drizzle knows only stored ones.</source>
        <translation>列 %1 は読み取り時に計算されますが、Drizzleが対応しているのは格納される生成列だけです。</translation>
    </message>
    <message>
        <source>%1, the newest snapshot of Drizzle, is not there or has no id. Restore it; drizzle-kit would not go on either.</source>
        <translation>Drizzleの最新のスナップショット %1 がないか、そこにidがありません。復元してください。このままではdrizzle-kitも先に進めません。</translation>
    </message>
    <message>
        <source>%1 has no list of entries, so it is no journal of Drizzle. Restore it.</source>
        <translation>%1 にはエントリのリストがないため、Drizzleのジャーナルではありません。復元してください。</translation>
    </message>
    <message>
        <source>%1 is about %2, the schema about %3. Give the folder of the other one.</source>
        <translation>%1 は %2 用ですが、スキーマは %3 用です。スキーマに合うフォルダを指定してください。</translation>
    </message>
    <message>
        <source>View %1: its options. Drizzle takes the view as there, and does not make it.</source>
        <translation>ビュー %1: オプション。Drizzleはこのビューを既存のものとして扱い、作成しません。</translation>
    </message>
    <message>
        <source>View %1: its columns. A schema here has the query alone; write them between the braces.</source>
        <translation>ビュー %1: 列。Relvarのスキーマには問い合わせしかないため、列は波括弧の中に書いてください。</translation>
    </message>
    <message>
        <source>%1 exists, but no file has the Migrator that belongs to it. Make the crate whole, as `sea-orm-cli migrate init` does, or remove the file to have it made.</source>
        <translation>%1 はありますが、対応する Migrator を持つファイルがありません。`sea-orm-cli migrate init` が作る形にクレートを整えるか、新しく作られるようにこのファイルを削除してください。</translation>
    </message>
    <message>
        <source>Table %1: unique constraint %2 is not in the entity, because SeaORM 1 has no form for one over several columns.</source>
        <translation>テーブル %1: 一意性制約 %2 はエンティティにありません。SeaORM 1 には複数列の一意性制約を表す形がないためです。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because there is no table %3.</source>
        <translation>テーブル %1: テーブル %3 がないため、外部キー %2 はリレーションになりません。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no primary key.</source>
        <translation>テーブル %1: テーブル %3 に主キーがないため、外部キー %2 はリレーションになりません。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no entity.</source>
        <translation>テーブル %1: テーブル %3 にエンティティがないため、外部キー %2 はリレーションになりません。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because SeaORM joins by %3 columns at most.</source>
        <translation>テーブル %1: SeaORM が結合できるのは最大 %3 列までのため、外部キー %2 はリレーションになりません。</translation>
    </message>
    <message>
        <source>%1 is no snapshot of Drizzle. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1 は Drizzle のスナップショットではありません。元に戻してください。drizzle-kit もこのままでは続行しません。</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too.</source>
        <translation>%1 は手で書かれたものなので、そのまま残します。これにも同じ変更を加えてください。</translation>
    </message>
    <message>
        <source>%1 is about the table %2, which is not there any more. Remove the file.</source>
        <translation>%1 はテーブル %2 のファイルですが、このテーブルはもうありません。ファイルを削除してください。</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and FluentORM runs every file in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>このマイグレーションにはトランザクション内で実行できない文がありますが、FluentORMはすべてのファイルをトランザクション内で実行します。CONCURRENTLYを使わずに変更を書くか、SQLとして手で実行してください。</translation>
    </message>
    <message>
        <source>%1 is no snapshot of FluentORM. Restore it.</source>
        <translation>%1 はFluentORMのスナップショットではありません。復元してください。</translation>
    </message>
    <message>
        <source>Table %1: %2. %3 has no word for it.</source>
        <translation>テーブル %1: %2。%3では表現できません。</translation>
    </message>
    <message>
        <source>Column %1: %2. %3 has no word for it.</source>
        <translation>列 %1: %2。%3では表現できません。</translation>
    </message>
    <message>
        <source>Column %1: %2. %3&apos;s own migrations would make it %4.</source>
        <translation>列 %1: %2。%3自身のマイグレーションでは %4 になります。</translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4. %5 has no word for it.</source>
        <translation>%3 の %1 %2: %4。%5では表現できません。</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 is a constraint; %3 takes it for the unique index %4.</source>
        <translation>%2 のUNIQUE %1 は制約ですが、%3は一意インデックス %4 とみなします。</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 has no word for it.</source>
        <translation>%1 %2: %3。%4 にはこれを表す語がありません。</translation>
    </message>
    <message>
        <source>%1 %2: the SQL of the migration makes it, and %3 has no word for it.</source>
        <translation>%1 %2: マイグレーションのSQLで作成されますが、%3では表現できません。</translation>
    </message>
    <message>
        <source>Owners and privileges: the SQL of the migration gives them, and %1 has no word for them.</source>
        <translation>所有者と権限: マイグレーションのSQLで設定されますが、%1では表現できません。</translation>
    </message>
    <message>
        <source>Comments in the database (%1): those of tables and columns stand in the code, and %2 does not write them there.</source>
        <translation>データベースのコメント(%1件): テーブルと列のコメントはコードにありますが、%2がそれをデータベースに書き込むことはありません。</translation>
    </message>
    <message>
        <source>The datasource does not name the schema %1. Add it there: schemas = [%2].</source>
        <translation>datasourceにスキーマ %1 の指定がありません。追加してください: schemas = [%2]</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Prisma runs a file of several statements in one. Make it a migration of its own, or write the change without CONCURRENTLY.</source>
        <translation>このマイグレーションにはトランザクション内で実行できない文がありますが、Prismaは複数の文を含むファイルを1つのトランザクション内で実行します。その文を単独のマイグレーションにするか、CONCURRENTLYを使わずに変更を書いてください。</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too: otherwise prisma migrate dev takes it back.</source>
        <translation>%1 は手で書かれたものなので、そのまま残します。これにも同じ変更を加えてください。加えないと、prisma migrate devが変更を元に戻します。</translation>
    </message>
    <message>
        <source>Table %1: it has no key that is always there and that Prisma can read, so Prisma Client leaves it out (@@ignore).</source>
        <translation>テーブル %1: 必ず値があり、Prismaが読み取れるキーがないため、Prisma Clientの対象外になります(@@ignore)。</translation>
    </message>
    <message>
        <source>%1 stands outside of the marked lines as %2, so it is yours and stays as it is.</source>
        <translation>%1 は目印の行の外に %2 として書かれています。手で書かれたものとみなし、そのまま残します。</translation>
    </message>
    <message>
        <source>Model %1 stands outside of the marked lines, so it is yours: give it the field “%2”.</source>
        <translation>モデル %1 は目印の行の外にあり、手で書かれたものとみなします。フィールド「%2」を追加してください。</translation>
    </message>
    <message>
        <source>The repository has Ruskit with migrations in its models, which knows SQLite alone. Give the folder of another one, or bring Ruskit up to date.</source>
        <translation>リポジトリのRuskitは、モデルにマイグレーションを持つもので、SQLiteにしか対応していません。別のリポジトリのフォルダを指定するか、Ruskitを更新してください。</translation>
    </message>
    <message>
        <source>%1 has no Migration::new with SQL: this Ruskit can create and drop tables in its own words, and nothing else. Bring it up to date, or write the change by hand.</source>
        <translation>%1 に、SQLを受け取るMigration::newがありません。このRuskitにできるのは、独自の記法によるテーブルの作成と削除だけです。Ruskitを更新するか、変更を手で書いてください。</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one.</source>
        <translation>%1 にvec![…]で始まる&quot;fn migrations()&quot;がないため、マイグレーションを追加するリストがありません。これを設けてください。</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Relations of the schema that are not in it are yours to add.</source>
        <translation>%1 は手で書かれたものなので、そのまま残します。そこにないスキーマのリレーションは、ご自身で追加してください。</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 has the columns of another key: of the two in the CREATE TABLE that drizzle-kit writes, PostgreSQL makes one.</source>
        <translation>%2 のUNIQUE %1 は別のキーと列が同じです。drizzle-kitが書くCREATE TABLEの2つを、PostgreSQLは1つにします。</translation>
    </message>
    <message>
        <source>Signs in a name or expression that drizzle-kit takes wrongly when it writes SQL itself, as it does after a change in the code: %1</source>
        <translation>drizzle-kitが自分でSQLを書くとき(コードの変更後など)に誤って解釈する、名前や式の中の文字: %1</translation>
    </message>
    <message>
        <source>Constraints without a name (%1): in Drizzle each has one, which its own migrations write.</source>
        <translation>名前のない制約(%1): Drizzleではそれぞれに名前があり、Drizzle自身のマイグレーションはそれを書きます。</translation>
    </message>
    <message>
        <source>Column %1: DEFAULT %2. Prisma reads it back from SQLite in other words, so prisma migrate dev finds a difference each time.</source>
        <translation>列%1: DEFAULT %2。PrismaはこれをSQLiteから別の表記で読み戻すため、prisma migrate devは毎回差分を見つけます。</translation>
    </message>
    <message>
        <source>Value %1 of TYPE %2: Prisma does not double the apostrophe in it, so PostgreSQL refuses what Prisma itself writes for this type.</source>
        <translation>TYPE %2の値%1: Prismaはその中のアポストロフィを二重にしないため、Prisma自身がこの型について書くものをPostgreSQLが拒否します。</translation>
    </message>
    <message>
        <source>Defaults of the present time (%1): Prisma&apos;s own migrations write them as CURRENT_TIMESTAMP.</source>
        <translation>現在時刻のデフォルト値(%1): Prisma自身のマイグレーションはこれをCURRENT_TIMESTAMPと書きます。</translation>
    </message>
    <message>
        <source>Foreign keys without a name (%1): Prisma&apos;s own migrations give them names, table_column_fkey.</source>
        <translation>名前のない外部キー(%1): Prisma自身のマイグレーションはtable_column_fkeyという名前を付けます。</translation>
    </message>
    <message>
        <source>%1 hands the migrations over model by model, so that on a new database this one runs before older ones of models behind %2. Sort them there: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</source>
        <translation>%1はモデルごとにマイグレーションを渡すため、新しいデータベースではこれが%2より後のモデルの古いものより先に実行されます。そこで並べ替えてください: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name))。</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Nothing in %1 makes a part of a schema. Check that it is %2.</source>
        <translation>%1 の中にスキーマの要素になるものがありません。%2であるか確認してください。</translation>
    </message>
    <message>
        <source>%1 is cut off: the last lines that pg_dump writes (-- PostgreSQL database dump complete) are missing, and there is no telling what else. Dump it again.</source>
        <translation>%1 が途中で切れています。pg_dumpが最後に書く行(-- PostgreSQL database dump complete)がなく、ほかに何が欠けているか分かりません。もう一度ダンプしてください。</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Change check %1</source>
        <translation>検査制約 %1 の変更</translation>
    </message>
    <message>
        <source>Rename check %1 to %2</source>
        <translation>検査制約 %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Add check to %1</source>
        <translation>%1 への検査制約の追加</translation>
    </message>
    <message>
        <source>Drop check %1</source>
        <translation>検査制約 %1 の削除</translation>
    </message>
    <message>
        <source>Paste columns %2 into %1</source>
        <translation>%1 への列 %2 の貼り付け</translation>
    </message>
    <message>
        <source>Rename column %1 to %2</source>
        <translation>列 %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change type of %1.%2</source>
        <translation>%1.%2 の型の変更</translation>
    </message>
    <message>
        <source>Change NOT NULL of %1.%2</source>
        <translation>%1.%2 のNOT NULLの変更</translation>
    </message>
    <message>
        <source>Change default of %1.%2</source>
        <translation>%1.%2 のデフォルト値の変更</translation>
    </message>
    <message>
        <source>Change collation of %1.%2</source>
        <translation>%1.%2 の照合順序の変更</translation>
    </message>
    <message>
        <source>Change comment of %1.%2</source>
        <translation>%1.%2 のコメントの変更</translation>
    </message>
    <message>
        <source>Change column %1.%2</source>
        <translation>列 %1.%2 の変更</translation>
    </message>
    <message>
        <source>Change primary key of %1</source>
        <translation>%1 の主キーの変更</translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation>%2 への列 %1 の追加</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>列 %1.%2 の削除</translation>
    </message>
    <message>
        <source>Reorder columns of %1</source>
        <translation>%1 の列の並べ替え</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>%1 %2 の変更</translation>
    </message>
    <message>
        <source>Rename type %1 to %2</source>
        <translation>型 %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change comment of %1</source>
        <translation>%1 のコメントの変更</translation>
    </message>
    <message>
        <source>Drop type %1</source>
        <translation>型 %1 の削除</translation>
    </message>
    <message>
        <source>Add value %1 to %2</source>
        <translation>%2 への値 %1 の追加</translation>
    </message>
    <message>
        <source>Reorder values of %1</source>
        <translation>%1 の値の並べ替え</translation>
    </message>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>%2 の値 %1 の削除</translation>
    </message>
    <message>
        <source>Change value %1 of %2</source>
        <translation>%2 の値 %1 の変更</translation>
    </message>
    <message>
        <source>Change exclusion constraint %1</source>
        <translation>排他制約 %1 の変更</translation>
    </message>
    <message>
        <source>Rename exclusion constraint %1 to %2</source>
        <translation>排他制約 %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Add exclusion constraint to %1</source>
        <translation>%1 への排他制約の追加</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %1</source>
        <translation>排他制約 %1 の削除</translation>
    </message>
    <message>
        <source>Change index %1</source>
        <translation>インデックス %1 の変更</translation>
    </message>
    <message>
        <source>Rename index %1 to %2</source>
        <translation>インデックス %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Add index to %1</source>
        <translation>%1 へのインデックスの追加</translation>
    </message>
    <message>
        <source>Drop index %1</source>
        <translation>インデックス %1 の削除</translation>
    </message>
    <message>
        <source>%1 has no column %2. Separate columns by commas.</source>
        <translation>%1 に列 %2 はありません。列はカンマで区切ってください。</translation>
    </message>
    <message>
        <source>Name at least one column of %1, or drop the row.</source>
        <translation>%1 の列を1つ以上指定するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>Only columns can stand here, and %1 is an expression.</source>
        <translation>ここに書けるのは列だけですが、%1 は式です。</translation>
    </message>
    <message>
        <source>Rename key %1 to %2</source>
        <translation>キー %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>キー %1 の変更</translation>
    </message>
    <message>
        <source>Add unique key to %1</source>
        <translation>%1 への一意キーの追加</translation>
    </message>
    <message>
        <source>Drop key %2 of %1</source>
        <translation>%1 のキー %2 の削除</translation>
    </message>
    <message>
        <source>Move %1 tables to schema %2</source>
        <translation>%1個のテーブルをスキーマ %2 に移動</translation>
    </message>
    <message>
        <source>Change comment of %1 tables</source>
        <translation>%1個のテーブルのコメントの変更</translation>
    </message>
    <message>
        <source>Change %2 of %1 tables</source>
        <translation>%1個のテーブルの%2の変更</translation>
    </message>
    <message>
        <source>Put %1 tables into area %2</source>
        <translation>%1個のテーブルをエリア %2 に配置</translation>
    </message>
    <message>
        <source>A new %1 needs a table to stand on. Select the table first.</source>
        <translation>新しい%1には、それを置くテーブルが必要です。先にテーブルを選択してください。</translation>
    </message>
    <message>
        <source>A new %1 cannot be begun here: %2</source>
        <translation>新しい%1をここで始めることはできません: %2</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>%1 %2 の追加</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>テーブル %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Move table %1 to schema %2</source>
        <translation>テーブル %1 をスキーマ %2 に移動</translation>
    </message>
    <message>
        <source>Change options of %1</source>
        <translation>%1 のオプションの変更</translation>
    </message>
    <message>
        <source>Add partition %1 to %2</source>
        <translation>%2 へのパーティション %1 の追加</translation>
    </message>
    <message>
        <source>Drop partition %1</source>
        <translation>パーティション %1 の削除</translation>
    </message>
    <message>
        <source>There is no table %1. Choose one of the list.</source>
        <translation>テーブル %1 はありません。一覧から選択してください。</translation>
    </message>
    <message>
        <source>Choose the table that the relation points at first.</source>
        <translation>先に、リレーションの参照先テーブルを選択してください。</translation>
    </message>
    <message>
        <source>Change relation %1 of %2</source>
        <translation>%2 のリレーション %1 の変更</translation>
    </message>
    <message>
        <source>Add relation from %1 to %2</source>
        <translation>%1 から %2 へのリレーションの追加</translation>
    </message>
    <message>
        <source>Drop relation %1 of %2</source>
        <translation>%2 のリレーション %1 の削除</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>シーケンス %1 の削除</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>シーケンス %1 の変更</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>シーケンス %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Drop %1 %2</source>
        <translation>%1 %2 の削除</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>The index %1 of %2 does what %3 does already</source>
        <translation>%2 のインデックス %1 は %3 と重複しています</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The index %1 of %2 is the beginning of %3</source>
        <translation>%2 のインデックス %1 は %3 の先頭部分です</translation>
    </message>
    <message>
        <source>The unique key (%1) of %2 is %3 once more</source>
        <translation>%2 の一意キー (%1) は %3 と重複しています</translation>
    </message>
    <message>
        <source>Building the index %1 of %2 has failed</source>
        <translation>%2 のインデックス %1 の構築に失敗しています</translation>
    </message>
    <message>
        <source>The index %1 of %2 knows two values</source>
        <translation>%2 のインデックス %1 の値は2種類だけです</translation>
    </message>
    <message>
        <source>The index %1 compares %2.%3 as a whole</source>
        <translation>インデックス %1 は %2.%3 を全体として比較します</translation>
    </message>
    <message>
        <source>Make it a GIN index</source>
        <translation>GINインデックスに変更</translation>
    </message>
    <message>
        <source>The index %1 of %2 has %3 columns</source>
        <translation>%2 のインデックス %1 の列は%3個です</translation>
    </message>
    <message>
        <source>Indexes that are there already</source>
        <translation>重複するインデックス</translation>
    </message>
    <message>
        <source>A second index on the same columns costs time at every write and room on the disk, and speeds up nothing.</source>
        <translation>同じ列に2つ目のインデックスがあると、書き込みのたびに時間がかかり、ディスクも消費しますが、何も速くなりません。</translation>
    </message>
    <message>
        <source>Drop it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Indexes that are the beginning of another</source>
        <translation>別のインデックスの先頭部分であるインデックス</translation>
    </message>
    <message>
        <source>The longer index finds rows by its first columns too, so the shorter one is seldom worth what it costs at every write.</source>
        <translation>長いほうのインデックスも先頭の列で行を検索できるため、短いほうに書き込みのたびのコストに見合う価値はほとんどありません。</translation>
    </message>
    <message>
        <source>Drop the shorter one, unless it is much smaller and read all the time.</source>
        <translation>はるかに小さく頻繁に読まれるのでなければ、短いほうを削除してください。</translation>
    </message>
    <message>
        <source>Unique keys that are there already</source>
        <translation>重複する一意キー</translation>
    </message>
    <message>
        <source>The same columns are unique already, and each key has an index of its own.</source>
        <translation>同じ列はすでに一意であり、キーごとにインデックスがあります。</translation>
    </message>
    <message>
        <source>Drop one.</source>
        <translation>一方を削除してください。</translation>
    </message>
    <message>
        <source>Indexes that could not be built</source>
        <translation>構築に失敗したインデックス</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY or REINDEX left it behind: every write keeps it, no query uses it.</source>
        <translation>CREATE INDEX CONCURRENTLYまたはREINDEXが残したものです。書き込みのたびに更新されますが、問い合わせでは使われません。</translation>
    </message>
    <message>
        <source>Run REINDEX INDEX CONCURRENTLY, or drop it.</source>
        <translation>REINDEX INDEX CONCURRENTLYを実行するか、削除してください。</translation>
    </message>
    <message>
        <source>Indexes on nothing but a boolean</source>
        <translation>booleanの列だけのインデックス</translation>
    </message>
    <message>
        <source>Half of the table is no selection: the index is read by no query and written by all.</source>
        <translation>テーブルの半分では絞り込みになりません。どの問い合わせにも読まれず、書き込みのたびに更新されるだけです。</translation>
    </message>
    <message>
        <source>Drop it, or make a partial index on what is looked for WHERE the column is true.</source>
        <translation>削除するか、検索対象の列に、この列が真の行だけを対象とする(WHERE)部分インデックスを作成してください。</translation>
    </message>
    <message>
        <source>B-tree indexes on documents and arrays</source>
        <translation>文書や配列のB-treeインデックス</translation>
    </message>
    <message>
        <source>A B-tree finds whole documents alone, not what is inside, and long values do not fit into it.</source>
        <translation>B-treeで検索できるのは文書全体だけで中身は検索できず、長い値は格納できません。</translation>
    </message>
    <message>
        <source>Use a GIN index, or index an expression.</source>
        <translation>GINインデックスを使うか、式にインデックスを作成してください。</translation>
    </message>
    <message>
        <source>Indexes of many columns</source>
        <translation>列の多いインデックス</translation>
    </message>
    <message>
        <source>Rows are found by the first columns; each further one makes the index larger and more often written.</source>
        <translation>行は先頭の列で検索されます。列が増えるごとに、インデックスは大きくなり書き込みも増えます。</translation>
    </message>
    <message>
        <source>Keep the columns that are searched by, and put the rest into INCLUDE or leave it out.</source>
        <translation>検索に使う列だけを残し、残りはINCLUDEに入れるか省いてください。</translation>
    </message>
    <message>
        <source>Migrations that lose data</source>
        <translation>データを失うマイグレーション</translation>
    </message>
    <message>
        <source>A table or column goes, and nothing keeps what is in it.</source>
        <translation>テーブルまたは列が削除されますが、その内容はどこにも保管されません。</translation>
    </message>
    <message>
        <source>Let Relvar write the migration, which keeps it until it is purged, or copy it first.</source>
        <translation>消去されるまでデータを保管するマイグレーションをRelvarに書かせるか、先にデータをコピーしてください。</translation>
    </message>
    <message>
        <source>Migrations that write a table anew</source>
        <translation>テーブルを書き換えるマイグレーション</translation>
    </message>
    <message>
        <source>All rows and indexes are written anew while nobody can read or write the table.</source>
        <translation>すべての行とインデックスが書き換えられ、その間は誰もテーブルの読み書きができません。</translation>
    </message>
    <message>
        <source>Save the change as an online migration, which does it in steps.</source>
        <translation>変更をオンラインマイグレーションとして保存すると、段階的に行われます。</translation>
    </message>
    <message>
        <source>Migrations that read a table while others wait</source>
        <translation>他を待たせてテーブルを読むマイグレーション</translation>
    </message>
    <message>
        <source>All rows are read under a lock that keeps writers waiting, or everybody.</source>
        <translation>すべての行がロックの下で読み込まれ、書き込み側、またはすべての利用者が待たされます。</translation>
    </message>
    <message>
        <source>Build indexes CONCURRENTLY, add constraints NOT VALID and validate them afterwards.</source>
        <translation>インデックスはCONCURRENTLYで構築し、制約はNOT VALIDで追加して後から検証(VALIDATE)してください。</translation>
    </message>
    <message>
        <source>Migrations that cannot be reverted</source>
        <translation>巻き戻しできないマイグレーション</translation>
    </message>
    <message>
        <source>The file has no down section, so when it turns out to be wrong there is a backup or nothing.</source>
        <translation>ファイルにdownセクションがないため、間違いと分かったときに頼れるのはバックアップだけです。</translation>
    </message>
    <message>
        <source>Write the way back.</source>
        <translation>元に戻す手順を書いてください。</translation>
    </message>
    <message>
        <source>Migrations without a proof</source>
        <translation>未検証のマイグレーション</translation>
    </message>
    <message>
        <source>Nobody has run the file up, down and up again, so that the way back leads back is a hope.</source>
        <translation>このファイルのup、down、再度のupは誰も実行しておらず、本当に元に戻せるかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Run relvar-cli verify --stamp, or Prove on the timeline.</source>
        <translation>relvar-cli verify --stampを実行するか、タイムラインの「再検証」を使ってください。</translation>
    </message>
    <message>
        <source>A table has no name</source>
        <translation>テーブルに名前がありません</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>A column of %1 has no name</source>
        <translation>%1 の列に名前がありません</translation>
    </message>
    <message>
        <source>The name %1 is longer than the %2 bytes that the database keeps</source>
        <translation>名前 %1 は、データベースが保持する%2バイトを超えています</translation>
    </message>
    <message>
        <source>%1 is a word of SQL</source>
        <translation>%1 はSQLの予約語です</translation>
    </message>
    <message>
        <source>%1 has two columns called %2</source>
        <translation>%1 に %2 という列が2つあります</translation>
    </message>
    <message>
        <source>%1 has two constraints called %2</source>
        <translation>%1 に %2 という制約が2つあります</translation>
    </message>
    <message>
        <source>Two objects are called %1</source>
        <translation>%1 という名前のオブジェクトが2つあります</translation>
    </message>
    <message>
        <source>%1 and %2 are the same name once they are cut</source>
        <translation>%1 と %2 は切り詰めると同じ名前になります</translation>
    </message>
    <message>
        <source>%1 must be written in quotes</source>
        <translation>%1 は引用符付きで書く必要があります</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>名前を %1 にする</translation>
    </message>
    <message>
        <source>%1 is called %2 by the project&apos;s convention</source>
        <translation>プロジェクトの命名規則では、%1 の名前は %2 です</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>A table or column without a name cannot be made.</source>
        <translation>名前のないテーブルや列は作成できません。</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Names that are too long</source>
        <translation>長すぎる名前</translation>
    </message>
    <message>
        <source>The database cuts longer names without an error, and then it has another name than the migration says.</source>
        <translation>データベースは長い名前をエラーなしで切り詰めるため、マイグレーションに書かれた名前と異なる名前になります。</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>名前を短くしてください。</translation>
    </message>
    <message>
        <source>Words of SQL as names</source>
        <translation>SQLの予約語を使った名前</translation>
    </message>
    <message>
        <source>A word of SQL must be in quotes in every query, and who forgets them gets an error that is hard to understand.</source>
        <translation>SQLの予約語はすべての問い合わせで引用符に入れる必要があり、忘れると分かりにくいエラーになります。</translation>
    </message>
    <message>
        <source>Choose another name, such as the plural.</source>
        <translation>複数形などの別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Names that are taken twice</source>
        <translation>重複する名前</translation>
    </message>
    <message>
        <source>Columns of a table, constraints of a table, and tables, views, indexes, types and sequences together each need names of their own.</source>
        <translation>テーブルの列どうし、テーブルの制約どうし、そしてテーブル・ビュー・インデックス・型・シーケンスの全体では、それぞれ名前が異なっていなければなりません。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>Names that need quotes</source>
        <translation>引用符が必要な名前</translation>
    </message>
    <message>
        <source>A name with capitals, spaces or other signs is found only when it is written in quotes, everywhere and by everybody.</source>
        <translation>大文字、空白、その他の記号を含む名前は、あらゆる場所で全員が引用符付きで書かないと見つかりません。</translation>
    </message>
    <message>
        <source>Use small letters, digits and underscores.</source>
        <translation>小文字、数字、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>Names that become one</source>
        <translation>切り詰めると同じになる名前</translation>
    </message>
    <message>
        <source>Both names begin alike, and of long names the database keeps the beginning alone, so the second one cannot be made.</source>
        <translation>2つの名前は先頭が同じです。データベースは長い名前の先頭だけを残すため、2つ目を作成できません。</translation>
    </message>
    <message>
        <source>Shorten one of them so that they differ early.</source>
        <translation>一方を短くして、早い位置で違いが出るようにしてください。</translation>
    </message>
    <message>
        <source>Names that do not follow the convention</source>
        <translation>命名規則に従っていない名前</translation>
    </message>
    <message>
        <source>The name is not the one that [naming] of relvar.toml gives, so people and tools look for it in vain.</source>
        <translation>relvar.tomlの[naming]が定める名前と異なるため、人もツールもその名前では見つけられません。</translation>
    </message>
    <message>
        <source>Rename it, or all with Schema ▸ Rename to convention.</source>
        <translation>名前を変更するか、「スキーマ」▸「命名規則に従って名前を変更」ですべて変更してください。</translation>
    </message>
    <message>
        <source>The view %1 uses something that the draft drops</source>
        <translation>ビュー %1 は、ドラフトで削除されるものを使っています</translation>
    </message>
    <message>
        <source>Drop the view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>The trigger %1 uses a function or table that the draft drops</source>
        <translation>トリガ %1 は、ドラフトで削除される関数またはテーブルを使っています</translation>
    </message>
    <message>
        <source>Drop the trigger</source>
        <translation>トリガを削除</translation>
    </message>
    <message>
        <source>%1 has policies, and its row security is off</source>
        <translation>%1 にはポリシーがありますが、行セキュリティが無効です</translation>
    </message>
    <message>
        <source>Switch row security on</source>
        <translation>行セキュリティを有効にする</translation>
    </message>
    <message>
        <source>%1 has row security and no policy</source>
        <translation>%1 は行セキュリティが有効ですが、ポリシーがありません</translation>
    </message>
    <message>
        <source>%1 is partitioned and has no partition</source>
        <translation>%1 はパーティションテーブルですが、パーティションがありません</translation>
    </message>
    <message>
        <source>%1 has no default partition</source>
        <translation>%1 にデフォルトパーティションがありません</translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2, before %3.%4 is full</source>
        <translation>シーケンス %1 は、%3.%4 がいっぱいになる前に%2で尽きます</translation>
    </message>
    <message>
        <source>Let it count as far as the column</source>
        <translation>列と同じ範囲まで採番する</translation>
    </message>
    <message>
        <source>The sequence %1 begins again, and its numbers are a key of %2</source>
        <translation>シーケンス %1 は循環しますが、その番号は %2 のキーです</translation>
    </message>
    <message>
        <source>Let it end instead</source>
        <translation>循環させずに終わらせる</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search_path</source>
        <translation>%1 は、所有者の権限と呼び出し元のsearch_pathで実行されます</translation>
    </message>
    <message>
        <source>%1 is a rule</source>
        <translation>%1 はルールです</translation>
    </message>
    <message>
        <source>%1 inherits from another table</source>
        <translation>%1 は別のテーブルを継承しています</translation>
    </message>
    <message>
        <source>Views over what is gone</source>
        <translation>なくなったものを使うビュー</translation>
    </message>
    <message>
        <source>The database refuses to drop what a view uses, so the migration would fail.</source>
        <translation>ビューが使っているものの削除をデータベースが拒否するため、マイグレーションは失敗します。</translation>
    </message>
    <message>
        <source>Change or drop the view, or keep what it uses.</source>
        <translation>ビューを変更または削除するか、ビューが使っているものを残してください。</translation>
    </message>
    <message>
        <source>Triggers without what they call</source>
        <translation>呼び出し先のないトリガ</translation>
    </message>
    <message>
        <source>The database refuses to drop the function of a trigger, so the migration would fail.</source>
        <translation>トリガの関数の削除をデータベースが拒否するため、マイグレーションは失敗します。</translation>
    </message>
    <message>
        <source>Change or drop the trigger, or keep what it uses.</source>
        <translation>トリガを変更または削除するか、トリガが使っているものを残してください。</translation>
    </message>
    <message>
        <source>Policies that nothing enforces</source>
        <translation>適用されないポリシー</translation>
    </message>
    <message>
        <source>Without row level security the policies are there to be read alone, and everybody sees every row.</source>
        <translation>行セキュリティが有効でないとポリシーは書かれているだけで、誰にでもすべての行が見えます。</translation>
    </message>
    <message>
        <source>Switch row level security on.</source>
        <translation>行セキュリティを有効にしてください。</translation>
    </message>
    <message>
        <source>Row security without a policy</source>
        <translation>ポリシーのない行セキュリティ</translation>
    </message>
    <message>
        <source>Nobody but the owner sees a row or can add one.</source>
        <translation>所有者以外は行を見ることも追加することもできません。</translation>
    </message>
    <message>
        <source>Add a policy, or switch row level security off.</source>
        <translation>ポリシーを追加するか、行セキュリティを無効にしてください。</translation>
    </message>
    <message>
        <source>Partitioned tables without partitions</source>
        <translation>パーティションのないパーティションテーブル</translation>
    </message>
    <message>
        <source>There is no place for any row, so every insert fails.</source>
        <translation>行の格納先がないため、すべての挿入が失敗します。</translation>
    </message>
    <message>
        <source>Make partitions.</source>
        <translation>パーティションを作成してください。</translation>
    </message>
    <message>
        <source>No default partition</source>
        <translation>デフォルトパーティションなし</translation>
    </message>
    <message>
        <source>A row that fits no partition is refused, often on the first day of a month.</source>
        <translation>どのパーティションにも当てはまらない行は拒否されます。月の初日によく起こります。</translation>
    </message>
    <message>
        <source>Make a DEFAULT partition, or see to it that partitions are made in time.</source>
        <translation>DEFAULTパーティションを作成するか、パーティションが間に合うように作成されるようにしてください。</translation>
    </message>
    <message>
        <source>Sequences that end before their column</source>
        <translation>列より先に尽きるシーケンス</translation>
    </message>
    <message>
        <source>When the sequence is used up every insert fails, although the column has room for more.</source>
        <translation>列にはまだ余裕があるのに、シーケンスが尽きるとすべての挿入が失敗します。</translation>
    </message>
    <message>
        <source>Give the sequence the type of the column.</source>
        <translation>シーケンスの型を列の型と同じにしてください。</translation>
    </message>
    <message>
        <source>Keys from a sequence that begins again</source>
        <translation>循環するシーケンスによるキー</translation>
    </message>
    <message>
        <source>After its end the sequence hands out numbers that are taken, and inserts fail one after another.</source>
        <translation>末尾まで達すると使用済みの番号が払い出され、挿入が次々に失敗します。</translation>
    </message>
    <message>
        <source>Let the sequence end, and make it long enough.</source>
        <translation>シーケンスを循環させず、十分な長さにしてください。</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without a search_path</source>
        <translation>search_pathのないSECURITY DEFINER</translation>
    </message>
    <message>
        <source>A caller who sets search_path can put functions of his own in the place of those that are meant, with the owner&apos;s rights.</source>
        <translation>search_pathを設定した呼び出し元は、本来の関数の代わりに自分の関数を、所有者の権限で実行させることができます。</translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog, pg_temp, or the schemas that it needs, to the function.</source>
        <translation>関数にSET search_path = pg_catalog, pg_temp、または必要なスキーマを追加してください。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>A rule rewrites queries: volatile functions run more than once, and row counts are not what the program expects.</source>
        <translation>ルールは問い合わせを書き換えます。揮発性関数が複数回実行され、行数もプログラムの想定と異なります。</translation>
    </message>
    <message>
        <source>Use a trigger.</source>
        <translation>トリガを使ってください。</translation>
    </message>
    <message>
        <source>Tables that inherit</source>
        <translation>継承するテーブル</translation>
    </message>
    <message>
        <source>Keys and references of the parent do not hold over the rows of its children.</source>
        <translation>親のキーや参照は、子の行に対しては効力がありません。</translation>
    </message>
    <message>
        <source>Use partitions, or a relation.</source>
        <translation>パーティションまたはリレーションを使ってください。</translation>
    </message>
    <message>
        <source>A row of each of %1 needs a row of another first</source>
        <translation>%1 の行はそれぞれ、先に別のテーブルの行を必要とします</translation>
    </message>
    <message>
        <source>Check them at the end of the transaction</source>
        <translation>トランザクションの終わりに検査する</translation>
    </message>
    <message>
        <source>A delete goes round in a circle through %1</source>
        <translation>削除が %1 を通って循環します</translation>
    </message>
    <message>
        <source>Deleting a row of %1 deletes all rows below it</source>
        <translation>%1 の行を削除すると、その下の行がすべて削除されます</translation>
    </message>
    <message>
        <source>Refuse to delete instead</source>
        <translation>代わりに削除を拒否する</translation>
    </message>
    <message>
        <source>Relations that require each other</source>
        <translation>互いを必要とするリレーション</translation>
    </message>
    <message>
        <source>No first row can be inserted: each needs another that is not there yet.</source>
        <translation>最初の行を挿入できません。どの行も、まだ存在しない別の行を必要とします。</translation>
    </message>
    <message>
        <source>Make one of the relations deferrable, or let one of the columns be NULL.</source>
        <translation>リレーションの1つを遅延可能にするか、列の1つでNULLを許可してください。</translation>
    </message>
    <message>
        <source>Deletes that go round in a circle</source>
        <translation>循環する削除</translation>
    </message>
    <message>
        <source>Deleting one row may delete rows of all these tables, until nothing is left that is connected with it.</source>
        <translation>1行の削除が、関連するものがなくなるまで、これらすべてのテーブルの行を削除する可能性があります。</translation>
    </message>
    <message>
        <source>Break the circle: let one of the relations refuse or set NULL.</source>
        <translation>循環を断ってください。リレーションの1つで、拒否またはNULLの設定を選びます。</translation>
    </message>
    <message>
        <source>Trees that are deleted as a whole</source>
        <translation>まるごと削除されるツリー</translation>
    </message>
    <message>
        <source>A relation from a table to itself cascades, so one delete takes a whole branch, however large.</source>
        <translation>テーブルから自分自身へのリレーションがCASCADEのため、1回の削除で、大きさにかかわらず枝全体が削除されます。</translation>
    </message>
    <message>
        <source>Keep it where that is meant, else let the relation refuse.</source>
        <translation>意図したものであればそのままにし、そうでなければリレーションで拒否してください。</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2, a table that does not exist</source>
        <translation>%1 のリレーションは、存在しないテーブル %2 を参照しています</translation>
    </message>
    <message>
        <source>The types on both sides of the relation from %1 to %2 differ: %3</source>
        <translation>%1 から %2 へのリレーションの両側の型が異なります: %3</translation>
    </message>
    <message>
        <source>Use the type of %1</source>
        <translation>%1 の型を使う</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2 (%3), which is no key</source>
        <translation>%1 のリレーションは、キーではない %2 (%3) を参照しています</translation>
    </message>
    <message>
        <source>Make it unique</source>
        <translation>一意にする</translation>
    </message>
    <message>
        <source>The relation of %1 has no index</source>
        <translation>%1 のリレーションにインデックスがありません</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>インデックスを追加</translation>
    </message>
    <message>
        <source>The relation of %1 sets NULL, which %2 refuses</source>
        <translation>%1 のリレーションはNULLを設定しますが、%2 はNULLを許可しません</translation>
    </message>
    <message>
        <source>Let it be NULL</source>
        <translation>NULLを許可する</translation>
    </message>
    <message>
        <source>The relation of %1 sets the default of %2, which has none</source>
        <translation>%1 のリレーションは %2 のデフォルト値を設定しますが、デフォルト値がありません</translation>
    </message>
    <message>
        <source>Make it MATCH FULL</source>
        <translation>MATCH FULLにする</translation>
    </message>
    <message>
        <source>A row of %1 is not checked at all as soon as one of these is NULL</source>
        <translation>%1 の行は、これらの1つがNULLになるとまったく検査されません</translation>
    </message>
    <message>
        <source>The relation of %1 is there twice</source>
        <translation>%1 のリレーションが重複しています</translation>
    </message>
    <message>
        <source>Drop the second</source>
        <translation>2つ目を削除</translation>
    </message>
    <message>
        <source>Nothing says what happens to %1 when a row of %2 is deleted</source>
        <translation>%2 の行が削除されたときに %1 をどうするかが指定されていません</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>行を検査する</translation>
    </message>
    <message>
        <source>%1 of %2 was never checked against the rows from before</source>
        <translation>%2 の %1 は、以前からの行に対して検査されていません</translation>
    </message>
    <message>
        <source>NOT NULL of %1.%2 was never checked against the rows from before</source>
        <translation>%1.%2 のNOT NULLは、以前からの行に対して検査されていません</translation>
    </message>
    <message>
        <source>%1 of %2 is not enforced</source>
        <translation>%2 の %1 は強制されていません</translation>
    </message>
    <message>
        <source>%1.%2 seems to refer to %3, and no foreign key says so</source>
        <translation>%1.%2 は %3 を参照しているようですが、外部キーがありません</translation>
    </message>
    <message>
        <source>Add the relation</source>
        <translation>リレーションを追加</translation>
    </message>
    <message>
        <source>Relations to tables that do not exist</source>
        <translation>存在しないテーブルへのリレーション</translation>
    </message>
    <message>
        <source>Every insert into the table fails while the other table is not there.</source>
        <translation>参照先のテーブルがない間、このテーブルへの挿入はすべて失敗します。</translation>
    </message>
    <message>
        <source>Make the table, or drop the relation.</source>
        <translation>テーブルを作成するか、リレーションを削除してください。</translation>
    </message>
    <message>
        <source>Relations between different types</source>
        <translation>型の異なる列の間のリレーション</translation>
    </message>
    <message>
        <source>Values are converted at each comparison, indexes may not be used, and values fit on one side only.</source>
        <translation>比較のたびに値が変換され、インデックスが使われないことがあり、片側にしか収まらない値もあります。</translation>
    </message>
    <message>
        <source>Give both columns one type.</source>
        <translation>両方の列を同じ型にしてください。</translation>
    </message>
    <message>
        <source>Relations to what is no key</source>
        <translation>キーでない列へのリレーション</translation>
    </message>
    <message>
        <source>A row must refer to exactly one other, so the database refuses the relation or each row of it.</source>
        <translation>行はちょうど1つの行を参照しなければならないため、データベースはリレーションそのもの、またはその行をすべて拒否します。</translation>
    </message>
    <message>
        <source>Make the columns there unique, or refer to the key.</source>
        <translation>参照先の列を一意にするか、キーを参照してください。</translation>
    </message>
    <message>
        <source>Relations without an index</source>
        <translation>インデックスのないリレーション</translation>
    </message>
    <message>
        <source>Each delete and each change of a key in the parent reads the whole table, and so do joins.</source>
        <translation>親の行の削除やキーの変更のたびにテーブル全体が読み込まれ、結合でも同様です。</translation>
    </message>
    <message>
        <source>Add an index on the columns of the relation.</source>
        <translation>リレーションの列にインデックスを追加してください。</translation>
    </message>
    <message>
        <source>SET NULL where NULL is refused</source>
        <translation>NULLが許可されない列でのSET NULL</translation>
    </message>
    <message>
        <source>Deleting in the parent fails with an error about NOT NULL that names another table.</source>
        <translation>親の行を削除すると、別のテーブルを示すNOT NULLのエラーで失敗します。</translation>
    </message>
    <message>
        <source>Let the column be NULL, or choose another action.</source>
        <translation>列でNULLを許可するか、別の動作を選んでください。</translation>
    </message>
    <message>
        <source>SET DEFAULT without a default</source>
        <translation>デフォルト値のないSET DEFAULT</translation>
    </message>
    <message>
        <source>The default is NULL, which the column refuses, so deleting in the parent fails.</source>
        <translation>デフォルト値がNULLで、列がそれを許可しないため、親の行の削除は失敗します。</translation>
    </message>
    <message>
        <source>Give the column a default, or choose another action.</source>
        <translation>列にデフォルト値を設定するか、別の動作を選んでください。</translation>
    </message>
    <message>
        <source>References that are not checked when a part is NULL</source>
        <translation>一部がNULLだと検査されない参照</translation>
    </message>
    <message>
        <source>With MATCH SIMPLE one NULL is enough, and the other columns may say anything.</source>
        <translation>MATCH SIMPLEでは1つでもNULLがあれば、他の列は何でもよいことになります。</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or the relation MATCH FULL.</source>
        <translation>列をNOT NULLにするか、リレーションをMATCH FULLにしてください。</translation>
    </message>
    <message>
        <source>Relations that are there twice</source>
        <translation>重複するリレーション</translation>
    </message>
    <message>
        <source>Each is checked for each row, and their actions may contradict each other.</source>
        <translation>行ごとにそれぞれが検査され、動作が互いに矛盾する可能性があります。</translation>
    </message>
    <message>
        <source>Relations that do not say what a delete does</source>
        <translation>削除時の動作が指定されていないリレーション</translation>
    </message>
    <message>
        <source>Without ON DELETE the parent cannot be deleted, which may be meant or forgotten.</source>
        <translation>ON DELETEがないと親の行は削除できません。意図したものか、書き忘れかが分かりません。</translation>
    </message>
    <message>
        <source>Choose RESTRICT, CASCADE or SET NULL, so that it is said.</source>
        <translation>RESTRICT、CASCADE、SET NULLのいずれかを選んで明示してください。</translation>
    </message>
    <message>
        <source>Constraints that old rows were never checked against</source>
        <translation>既存の行が検査されていない制約</translation>
    </message>
    <message>
        <source>Rows from before may break the constraint, and the planner does not rely on it.</source>
        <translation>以前からの行が制約に違反している可能性があり、プランナも制約を前提にできません。</translation>
    </message>
    <message>
        <source>Validate it; that waits for nobody.</source>
        <translation>制約を検証(VALIDATE)してください。誰も待たせません。</translation>
    </message>
    <message>
        <source>Constraints that are not enforced</source>
        <translation>強制されない制約</translation>
    </message>
    <message>
        <source>Nothing keeps rows from breaking the constraint.</source>
        <translation>行が制約に違反しても防ぐものがありません。</translation>
    </message>
    <message>
        <source>Enforce it, or drop it.</source>
        <translation>強制するか、削除してください。</translation>
    </message>
    <message>
        <source>Columns that seem to refer to a table</source>
        <translation>テーブルを参照しているように見える列</translation>
    </message>
    <message>
        <source>The column is called and typed like a reference, and nothing keeps it pointing at a row.</source>
        <translation>列の名前と型は参照のように見えますが、行を指していることを保証するものがありません。</translation>
    </message>
    <message>
        <source>Draw the relation.</source>
        <translation>リレーションを引いてください。</translation>
    </message>
    <message>
        <source>%1 takes values of any type</source>
        <translation>%1 はどんな型の値でも受け入れます</translation>
    </message>
    <message>
        <source>Make it STRICT</source>
        <translation>STRICTにする</translation>
    </message>
    <message>
        <source>%1.%2 is declared %3, which SQLite takes for %4</source>
        <translation>%1.%2 は%3と宣言されていますが、SQLiteは%4とみなします</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>%1にする</translation>
    </message>
    <message>
        <source>%1.%2 is AUTOINCREMENT</source>
        <translation>%1.%2 はAUTOINCREMENTです</translation>
    </message>
    <message>
        <source>Remove AUTOINCREMENT</source>
        <translation>AUTOINCREMENTを削除</translation>
    </message>
    <message>
        <source>%1 is WITHOUT ROWID and has large rows</source>
        <translation>%1 はWITHOUT ROWIDで、行が大きくなっています</translation>
    </message>
    <message>
        <source>Give it a rowid</source>
        <translation>rowidを持たせる</translation>
    </message>
    <message>
        <source>%1.%2 is a key beside the rowid, not the rowid</source>
        <translation>%1.%2 はrowidではなく、rowidとは別のキーです</translation>
    </message>
    <message>
        <source>Make it INTEGER</source>
        <translation>INTEGERにする</translation>
    </message>
    <message>
        <source>The default of %1.%2 is a name in double quotes</source>
        <translation>%1.%2 のデフォルト値は二重引用符の名前です</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation>文字列として書く</translation>
    </message>
    <message>
        <source>%1.%2 is in the primary key and may be NULL</source>
        <translation>%1.%2 は主キーに含まれますが、NULLになりえます</translation>
    </message>
    <message>
        <source>Make it NOT NULL</source>
        <translation>NOT NULLにする</translation>
    </message>
    <message>
        <source>Tables that are not STRICT</source>
        <translation>STRICTでないテーブル</translation>
    </message>
    <message>
        <source>SQLite stores any value in any column of such a table, whatever its type says.</source>
        <translation>このようなテーブルでは、SQLiteは型の指定に関係なく、どの列にもどんな値でも格納します。</translation>
    </message>
    <message>
        <source>Make it STRICT (3.37 and newer), with the types INTEGER, REAL, TEXT, BLOB and ANY.</source>
        <translation>型をINTEGER、REAL、TEXT、BLOB、ANYにして、STRICT(3.37以降)にしてください。</translation>
    </message>
    <message>
        <source>Types that SQLite takes for a number</source>
        <translation>SQLiteが数値とみなす型</translation>
    </message>
    <message>
        <source>SQLite knows types by syllables: STRING and UUID are numbers to it, so &apos;007&apos; becomes 7 and &apos;1e5&apos; becomes 100000.</source>
        <translation>SQLiteは型を名前に含まれる文字で判断します。STRINGやUUIDは数値とみなされ、&apos;007&apos;は7に、&apos;1e5&apos;は100000になります。</translation>
    </message>
    <message>
        <source>Declare it TEXT.</source>
        <translation>TEXTと宣言してください。</translation>
    </message>
    <message>
        <source>AUTOINCREMENT</source>
        <translation>AUTOINCREMENT</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY counts by itself; AUTOINCREMENT adds a write to another table at every insert, only so that a deleted number never comes back.</source>
        <translation>INTEGER PRIMARY KEYは自動的に採番されます。AUTOINCREMENTは、削除された番号を再利用しないためだけに、挿入のたびに別のテーブルへの書き込みを加えます。</translation>
    </message>
    <message>
        <source>Remove it, unless numbers must never be used again.</source>
        <translation>番号を決して再利用してはならない場合以外は、削除してください。</translation>
    </message>
    <message>
        <source>WITHOUT ROWID with large rows</source>
        <translation>行の大きいWITHOUT ROWID</translation>
    </message>
    <message>
        <source>Whole rows stand in the inner pages of such a table, so large ones make it slow.</source>
        <translation>このようなテーブルでは行全体が内部ページに置かれるため、行が大きいと遅くなります。</translation>
    </message>
    <message>
        <source>Use WITHOUT ROWID for rows of less than a twentieth of a page.</source>
        <translation>WITHOUT ROWIDは、行がページの20分の1より小さい場合に使ってください。</translation>
    </message>
    <message>
        <source>Integer keys that are not the rowid</source>
        <translation>rowidではない整数キー</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY, spelled just so and not descending, is the rowid: it counts by itself and needs no second index.</source>
        <translation>正確にこの綴りで降順でないINTEGER PRIMARY KEYはrowidです。自動的に採番され、2つ目のインデックスも必要ありません。</translation>
    </message>
    <message>
        <source>Write INTEGER.</source>
        <translation>INTEGERと書いてください。</translation>
    </message>
    <message>
        <source>Texts in double quotes</source>
        <translation>二重引用符の文字列</translation>
    </message>
    <message>
        <source>Double quotes are for names; SQLite takes them for a text only where no column is called so, and not at all when it is built without that habit.</source>
        <translation>二重引用符は名前のためのものです。SQLiteが文字列とみなすのは同じ名前の列がない場合だけで、この挙動を無効にしてビルドされていれば、まったくみなしません。</translation>
    </message>
    <message>
        <source>Use single quotes.</source>
        <translation>単一引用符を使ってください。</translation>
    </message>
    <message>
        <source>Primary keys that may be NULL</source>
        <translation>NULLになりうる主キー</translation>
    </message>
    <message>
        <source>By an old mistake that is kept, SQLite lets NULL into a primary key, any number of times.</source>
        <translation>互換性のために残されている古い不具合により、SQLiteは主キーにNULLをいくつでも許可します。</translation>
    </message>
    <message>
        <source>Make the column NOT NULL.</source>
        <translation>列をNOT NULLにしてください。</translation>
    </message>
    <message>
        <source>Add a key column</source>
        <translation>キー列を追加</translation>
    </message>
    <message>
        <source>%1 has no columns</source>
        <translation>%1 に列がありません</translation>
    </message>
    <message>
        <source>%1 has no primary key</source>
        <translation>%1 に主キーがありません</translation>
    </message>
    <message>
        <source>The primary key of %1 has no columns</source>
        <translation>%1 の主キーに列がありません</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 has no columns</source>
        <translation>%2 の一意キー %1 に列がありません</translation>
    </message>
    <message>
        <source>The index %1 of %2 has no columns</source>
        <translation>%2 のインデックス %1 に列がありません</translation>
    </message>
    <message>
        <source>%1 of %2 does not contain %3, by which the rows are parted</source>
        <translation>%2 の%1は、行を分割する %3 を含んでいません</translation>
    </message>
    <message>
        <source>The primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>The unique key %1</source>
        <translation>一意キー %1</translation>
    </message>
    <message>
        <source>The keys of %1 end at %2</source>
        <translation>%1 のキーは%2で尽きます</translation>
    </message>
    <message>
        <source>Make it bigint, with what refers to it</source>
        <translation>参照元とともにbigintにする</translation>
    </message>
    <message>
        <source>Take NULL for one value</source>
        <translation>NULLを1つの値とみなす</translation>
    </message>
    <message>
        <source>Rows of %1 may be equal in (%2) while %3 is NULL</source>
        <translation>%3 がNULLの間、%1 の行は (%2) が等しくても許可されます</translation>
    </message>
    <message>
        <source>Every column of %1 but its key may be NULL</source>
        <translation>%1 のキー以外の列はすべてNULLになりえます</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 に列 %2 がありません</translation>
    </message>
    <message>
        <source>%1 has no comment</source>
        <translation>%1 にコメントがありません</translation>
    </message>
    <message>
        <source>%1.%2 refuses NULL, and NULL is its default</source>
        <translation>%1.%2 はNULLを許可しませんが、デフォルト値がNULLです</translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation>デフォルト値を削除</translation>
    </message>
    <message>
        <source>Tables without columns</source>
        <translation>列のないテーブル</translation>
    </message>
    <message>
        <source>A table without columns holds nothing, and not every database can make it.</source>
        <translation>列のないテーブルは何も格納できず、作成できないデータベースもあります。</translation>
    </message>
    <message>
        <source>Add a column, or drop the table.</source>
        <translation>列を追加するか、テーブルを削除してください。</translation>
    </message>
    <message>
        <source>Tables without a primary key</source>
        <translation>主キーのないテーブル</translation>
    </message>
    <message>
        <source>Rows that cannot be told apart cannot be referred to, replicated or corrected one by one.</source>
        <translation>区別できない行は、参照もレプリケーションも個別の修正もできません。</translation>
    </message>
    <message>
        <source>Choose the columns that identify a row, or add a key column.</source>
        <translation>行を識別する列を選ぶか、キー列を追加してください。</translation>
    </message>
    <message>
        <source>Keys and indexes without columns</source>
        <translation>列のないキーとインデックス</translation>
    </message>
    <message>
        <source>A key or index without columns cannot be made.</source>
        <translation>列のないキーやインデックスは作成できません。</translation>
    </message>
    <message>
        <source>Give it a column, or drop it.</source>
        <translation>列を指定するか、削除してください。</translation>
    </message>
    <message>
        <source>Keys that do not contain the partition key</source>
        <translation>パーティションキーを含まないキー</translation>
    </message>
    <message>
        <source>Keys hold inside each partition alone, so the database refuses one that does not contain what rows are parted by.</source>
        <translation>キーは各パーティションの中だけで有効です。そのため、行を分割する列を含まないキーをデータベースは拒否します。</translation>
    </message>
    <message>
        <source>Add those columns to the key.</source>
        <translation>それらの列をキーに追加してください。</translation>
    </message>
    <message>
        <source>Counting keys that will end</source>
        <translation>いずれ尽きる連番キー</translation>
    </message>
    <message>
        <source>When the numbers of a key are used up every insert fails, and widening it then rewrites the table and all that refer to it.</source>
        <translation>キーの番号が尽きるとすべての挿入が失敗します。その時点で型を広げると、テーブルとその参照元がすべて書き換えられます。</translation>
    </message>
    <message>
        <source>Make it bigint while the table is small.</source>
        <translation>テーブルが小さいうちにbigintにしてください。</translation>
    </message>
    <message>
        <source>Unique keys that let NULL through</source>
        <translation>NULLを通す一意キー</translation>
    </message>
    <message>
        <source>Two NULLs differ, so any number of rows that are equal in the other columns are let in.</source>
        <translation>2つのNULLは異なるものとされるため、他の列が等しい行がいくつでも許可されます。</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or take NULL for one value (NULLS NOT DISTINCT).</source>
        <translation>列をNOT NULLにするか、NULLを1つの値とみなして(NULLS NOT DISTINCT)ください。</translation>
    </message>
    <message>
        <source>Tables in which everything may be NULL</source>
        <translation>すべての列がNULLになりうるテーブル</translation>
    </message>
    <message>
        <source>Nothing stops a row that says nothing, and every query has to think of NULL.</source>
        <translation>何の情報もない行を防ぐものがなく、どの問い合わせでもNULLを考慮する必要があります。</translation>
    </message>
    <message>
        <source>Make NOT NULL what every row has.</source>
        <translation>どの行にもある値はNOT NULLにしてください。</translation>
    </message>
    <message>
        <source>Columns that every table should have</source>
        <translation>すべてのテーブルに必要な列</translation>
    </message>
    <message>
        <source>required_columns in [lint] of relvar.toml names the column.</source>
        <translation>relvar.tomlの[lint]のrequired_columnsに指定されている列です。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>Tables without a comment</source>
        <translation>コメントのないテーブル</translation>
    </message>
    <message>
        <source>Who meets the table in the database learns nothing about what it is for.</source>
        <translation>データベースでこのテーブルを見ても、何のためのものか分かりません。</translation>
    </message>
    <message>
        <source>Write a sentence as its comment.</source>
        <translation>コメントとして一文を書いてください。</translation>
    </message>
    <message>
        <source>NULL as the default of NOT NULL</source>
        <translation>NOT NULL列のデフォルト値がNULL</translation>
    </message>
    <message>
        <source>Every insert that leaves the column out fails, in spite of the default.</source>
        <translation>デフォルト値があるにもかかわらず、この列を省いた挿入はすべて失敗します。</translation>
    </message>
    <message>
        <source>Remove the default, or give another.</source>
        <translation>デフォルト値を削除するか、別の値にしてください。</translation>
    </message>
    <message>
        <source>%1 does not say in which zone its times are</source>
        <translation>%1 の日時のタイムゾーンが不明です</translation>
    </message>
    <message>
        <source>Make it timestamptz, the values as UTC</source>
        <translation>値をUTCとみなしてtimestamptzにする</translation>
    </message>
    <message>
        <source>%1 has a zone and no day</source>
        <translation>%1 にはタイムゾーンがありますが、日付がありません</translation>
    </message>
    <message>
        <source>Make it time</source>
        <translation>timeにする</translation>
    </message>
    <message>
        <source>%1 is filled up with blanks</source>
        <translation>%1 は空白で埋められます</translation>
    </message>
    <message>
        <source>Make it text</source>
        <translation>textにする</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は%2です</translation>
    </message>
    <message>
        <source>%1 is of type money</source>
        <translation>%1 はmoney型です</translation>
    </message>
    <message>
        <source>Make it numeric</source>
        <translation>numericにする</translation>
    </message>
    <message>
        <source>%1 takes its numbers by a default</source>
        <translation>%1 はデフォルト値で番号を取得します</translation>
    </message>
    <message>
        <source>%1 is json</source>
        <translation>%1 はjsonです</translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation>jsonbにする</translation>
    </message>
    <message>
        <source>%1 seems to be money and is %2</source>
        <translation>%1 は金額のようですが、%2です</translation>
    </message>
    <message>
        <source>%1 seems to be true or false and is %2</source>
        <translation>%1 は真偽値のようですが、%2です</translation>
    </message>
    <message>
        <source>Make it boolean</source>
        <translation>booleanにする</translation>
    </message>
    <message>
        <source>%1 seems to be a UUID and is %2</source>
        <translation>%1 はUUIDのようですが、%2です</translation>
    </message>
    <message>
        <source>Make it uuid</source>
        <translation>uuidにする</translation>
    </message>
    <message>
        <source>The type %1 has no values</source>
        <translation>型 %1 に値がありません</translation>
    </message>
    <message>
        <source>The type %1 has one value, %2</source>
        <translation>型 %1 の値は %2 の1つだけです</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>タイムゾーンのない日時</translation>
    </message>
    <message>
        <source>The same value means another moment for each program that reads it, and an hour is there twice or never when clocks change.</source>
        <translation>同じ値が、読むプログラムごとに異なる瞬間を意味します。時計の切り替え時には、同じ1時間が2回あったり、まったくなかったりします。</translation>
    </message>
    <message>
        <source>Use timestamp with time zone; it takes no more room.</source>
        <translation>timestamp with time zoneを使ってください。容量は変わりません。</translation>
    </message>
    <message>
        <source>Times of day with a zone</source>
        <translation>タイムゾーン付きの時刻</translation>
    </message>
    <message>
        <source>Without a day nobody knows whether summer time is meant, so the zone says nothing.</source>
        <translation>日付がないと夏時間かどうか分からないため、タイムゾーンに意味がありません。</translation>
    </message>
    <message>
        <source>Use time, or timestamp with time zone.</source>
        <translation>timeまたはtimestamp with time zoneを使ってください。</translation>
    </message>
    <message>
        <source>Text of a fixed length</source>
        <translation>固定長のテキスト</translation>
    </message>
    <message>
        <source>char(n) fills values up with blanks, compares without them, and is no faster than text.</source>
        <translation>char(n)は値を空白で埋め、比較では空白を無視し、textより速いわけでもありません。</translation>
    </message>
    <message>
        <source>Use text, with a check where the length matters.</source>
        <translation>textを使い、長さが重要な場合は検査制約を付けてください。</translation>
    </message>
    <message>
        <source>Text with a length limit</source>
        <translation>長さ制限のあるテキスト</translation>
    </message>
    <message>
        <source>A limit that nobody thought about fails one day, saves no room, and shortening it later reads every row.</source>
        <translation>深く考えずに付けた制限はいつか失敗を招き、容量の節約にもなりません。後から短くするとすべての行が読み込まれます。</translation>
    </message>
    <message>
        <source>The type money</source>
        <translation>money型</translation>
    </message>
    <message>
        <source>money takes its currency and its decimals from a setting of the server, and loses fractions of a cent.</source>
        <translation>moneyの通貨と小数桁はサーバの設定で決まり、1セント未満の端数は失われます。</translation>
    </message>
    <message>
        <source>Use numeric, and a column for the currency where there are several.</source>
        <translation>numericを使い、通貨が複数ある場合は通貨の列を設けてください。</translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation>IDENTITYではなくserial</translation>
    </message>
    <message>
        <source>The sequence behind serial has rights and an owner of its own, and the default can be dropped or overridden by accident.</source>
        <translation>serialの背後にあるシーケンスは独自の権限と所有者を持ち、デフォルト値は誤って削除されたり上書きされたりする可能性があります。</translation>
    </message>
    <message>
        <source>Use GENERATED … AS IDENTITY in new tables.</source>
        <translation>新しいテーブルではGENERATED … AS IDENTITYを使ってください。</translation>
    </message>
    <message>
        <source>json instead of jsonb</source>
        <translation>jsonbではなくjson</translation>
    </message>
    <message>
        <source>json is text that is read again at every use; it has no equality and no index.</source>
        <translation>jsonは使うたびに解析し直されるテキストで、等価比較もインデックスも使えません。</translation>
    </message>
    <message>
        <source>Use jsonb, unless blanks and the order of keys must stay.</source>
        <translation>空白やキーの順序を残す必要がない限り、jsonbを使ってください。</translation>
    </message>
    <message>
        <source>Money in floating point</source>
        <translation>浮動小数点の金額</translation>
    </message>
    <message>
        <source>Tenths and hundredths cannot be held exactly, so sums are off by cents and equal amounts differ.</source>
        <translation>10分の1や100分の1を正確に保持できないため、合計に端数の誤差が出たり、等しいはずの金額が異なったりします。</translation>
    </message>
    <message>
        <source>Use numeric, or whole cents.</source>
        <translation>numericを使うか、セント単位の整数にしてください。</translation>
    </message>
    <message>
        <source>Numbers that mean true and false</source>
        <translation>真偽を表す数値</translation>
    </message>
    <message>
        <source>Any other number can be stored, and each query has to know which of them is true.</source>
        <translation>他のどんな数値でも格納でき、どれが真なのかをすべての問い合わせが知っている必要があります。</translation>
    </message>
    <message>
        <source>Use boolean.</source>
        <translation>booleanを使ってください。</translation>
    </message>
    <message>
        <source>UUIDs as text</source>
        <translation>テキストのUUID</translation>
    </message>
    <message>
        <source>Text takes more than twice the room in the table and in each index, and the same UUID can be written in several ways.</source>
        <translation>テキストではテーブルでも各インデックスでも2倍以上の容量が必要で、同じUUIDを複数の書き方で表せてしまいます。</translation>
    </message>
    <message>
        <source>Use uuid.</source>
        <translation>uuidを使ってください。</translation>
    </message>
    <message>
        <source>Enum types without values</source>
        <translation>値のない列挙型</translation>
    </message>
    <message>
        <source>Nothing can be stored in a column of the type.</source>
        <translation>この型の列には何も格納できません。</translation>
    </message>
    <message>
        <source>Add values, or drop the type.</source>
        <translation>値を追加するか、型を削除してください。</translation>
    </message>
    <message>
        <source>Enum types with one value</source>
        <translation>値が1つだけの列挙型</translation>
    </message>
    <message>
        <source>A column that can hold one value says nothing.</source>
        <translation>値を1つしか取れない列には情報がありません。</translation>
    </message>
    <message>
        <source>Add the other values, or drop the type.</source>
        <translation>他の値を追加するか、型を削除してください。</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Schema designer and migration manager for databases.</source>
        <translation>データベースのスキーマ設計とマイグレーション管理。</translation>
    </message>
    <message>
        <source>A project folder, a database file, or the address of a database on a server (postgresql://user@host/database) to open.</source>
        <translation>開く対象: プロジェクトフォルダ、データベースファイル、またはサーバ上のデータベースのアドレス(postgresql://user@host/database)。</translation>
    </message>
    <message>
        <source>Open a fresh demo that is gone afterwards: on a database file, or with “postgresql” behind it on a private server.</source>
        <translation>終了後に消える新しいデモを開きます。データベースファイルを使うか、「postgresql」を続けて指定すると専用サーバを使います。</translation>
    </message>
    <message>
        <source>The language of the program instead of the system&apos;s: %1.</source>
        <translation>システムの言語の代わりに使うプログラムの言語: %1。</translation>
    </message>
    <message>
        <source>Begin with the start page, whatever was open the last time.</source>
        <translation>前回開いていたものにかかわらず、開始ページで始めます。</translation>
    </message>
    <message>
        <source>Write pictures of every screen to a folder, and leave.</source>
        <translation>すべての画面の画像をフォルダに書き出して終了します。</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>フォルダ %1 を作成できません。上位のフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>%1 に書き込めません。空き容量とフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>The history in the database has migration %1 in the state &quot;%2&quot;, which this version does not know. Use the version that wrote it, or a newer one.</source>
        <translation>データベースの履歴で、マイグレーション %1 がこのバージョンの知らない状態&quot;%2&quot;になっています。それを書いたバージョンか、より新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>A newer Relvar keeps the history of migrations in this database (in version %1 of its form; this one knows up to %2). Use that version or a newer one here. Nothing was read or changed.</source>
        <translation>このデータベースのマイグレーション履歴は、より新しいRelvarが管理しています(形式のバージョンは%1、このRelvarが扱えるのは%2まで)。ここではそのバージョンか、より新しいバージョンを使ってください。何も読み取らず、何も変更していません。</translation>
    </message>
    <message>
        <source>The history of migrations cannot be made: the user may not create %1. Let the owner of the database grant it, or run these statements there and grant their tables to the user: %2</source>
        <translation>マイグレーションの履歴を作成できません。このユーザは %1 を作成できません。データベースの所有者に権限の付与を依頼するか、そこで次の文を実行し、テーブルの権限をこのユーザに付与してください: %2</translation>
    </message>
    <message>
        <source>The history of migrations is one of an older version, and the user may not change %1. Let its owner run these statements: %2</source>
        <translation>マイグレーションの履歴が古いバージョンのもので、このユーザは %1 を変更できません。所有者に次の文の実行を依頼してください: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The SQL of %1 cannot be written: a line in it reads like a marker of the file. Change the line that begins with -- migrate:.</source>
        <translation>%1 のSQLを書き込めません。ファイルのマーカーと紛らわしい行があります。-- migrate:で始まる行を変更してください。</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Make it, or open the project that has it.</source>
        <translation>マイグレーション用の読み取り可能なフォルダ %1 がありません。作成するか、それがあるプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same id. Give the newer one another number.</source>
        <translation>%1 と %2 のidが同じです。新しいほうに別の番号を付けてください。</translation>
    </message>
    <message>
        <source>There is already a migration with the id %1 in %2. Nothing was written.</source>
        <translation>id %1 のマイグレーションはすでに %2 にあります。何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>%1 is no marker. Write -- migrate:up or -- migrate:down at the beginning of the line, or change the comment.</source>
        <translation>%1はマーカーではありません。行頭に-- migrate:upまたは-- migrate:downと書くか、コメントを変更してください。</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up. Put one before the statements that make the change.</source>
        <translation>-- migrate:upの行がありません。変更を行う文の前に置いてください。</translation>
    </message>
    <message>
        <source>The up section is empty. Write the statements that make the change below -- migrate:up, or delete the file.</source>
        <translation>upセクションが空です。変更を行う文を-- migrate:upの下に書くか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Only comments may stand before -- migrate:up. Move this line below the marker.</source>
        <translation>-- migrate:upの前に置けるのはコメントだけです。この行をマーカーの下に移してください。</translation>
    </message>
    <message>
        <source>There are two %1 sections. A file has one of each: split it into two files.</source>
        <translation>%1セクションが2つあります。ファイルにはそれぞれ1つだけです。2つのファイルに分けてください。</translation>
    </message>
    <message>
        <source>The down section comes first. Put the up section above it.</source>
        <translation>downセクションが先にあります。upセクションをその上に置いてください。</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up above this one. Put one before the statements that make the change.</source>
        <translation>これより上に-- migrate:upの行がありません。変更を行う文の前に置いてください。</translation>
    </message>
    <message>
        <source>%1 is no option of a section. The one option is transaction:false.</source>
        <translation>%1はセクションのオプションではありません。オプションはtransaction:falseだけです。</translation>
    </message>
    <message>
        <source>%1 is not named like a migration. Name it &lt;digits&gt;_&lt;name&gt;.sql, for example 20260131093000_add_phone.sql, or move it to another folder.</source>
        <translation>%1 はマイグレーションの名前の形ではありません。&lt;digits&gt;_&lt;name&gt;.sqlの形(例: 20260131093000_add_phone.sql)にするか、別のフォルダに移してください。</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8. Save it in that encoding.</source>
        <translation>%1 はUTF-8のテキストではありません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Index %1 may be left behind INVALID; it is taken away when the migration runs again.</source>
        <translation>インデックス %1 がINVALIDのまま残っている可能性があります。マイグレーションを再び実行すると取り除かれます。</translation>
    </message>
    <message>
        <source>An index may be left behind INVALID: look at it before the migration runs again.</source>
        <translation>インデックスがINVALIDのまま残っている可能性があります。マイグレーションを再び実行する前に確認してください。</translation>
    </message>
    <message>
        <source>What it committed by itself before it stopped, such as batches of rows, stays in the database.</source>
        <translation>停止する前に個別にコミットされたもの(行のバッチなど)は、データベースに残ります。</translation>
    </message>
    <message>
        <source>A revert of it began and has not ended. While that goes on, wait. If it was stopped, nothing was reverted: revert it again.</source>
        <translation>巻き戻しが開始され、まだ終わっていません。続いている間はお待ちください。停止していた場合は何も巻き戻されていません。もう一度巻き戻してください。</translation>
    </message>
    <message>
        <source>A run of it began and has not ended. While that goes on, wait. If it was stopped, nothing of it is in the database: apply it again.</source>
        <translation>実行が開始され、まだ終わっていません。続いている間はお待ちください。停止していた場合はデータベースに何も残っていません。もう一度適用してください。</translation>
    </message>
    <message>
        <source>Its revert was stopped from outside before anything was reverted: it is applied as before. Revert it again.</source>
        <translation>巻き戻しは、何も戻さないうちに外部から停止されました。以前と同じく適用済みです。もう一度巻き戻してください。</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, and nothing of it is in the database. Apply it again.</source>
        <translation>実行は外部から停止され、データベースには何も残っていません。もう一度適用してください。</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>実行は外部から停止されました。データベースには何も残っておらず、ファイルもありません。ファイルを復元するか、relvar-cli repair %1 で試行の記録を破棄してください。</translation>
    </message>
    <message>
        <source>Nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>データベースには何も残っておらず、ファイルもありません。ファイルを復元するか、relvar-cli repair %1 で試行の記録を破棄してください。</translation>
    </message>
    <message>
        <source>It runs without a transaction, and no statement of it was finished, but what the failed one did may be in the database in part. Correct the file or the rows, and apply it again.</source>
        <translation>トランザクションなしで実行されます。完了した文はありませんが、失敗した文の処理が一部データベースに残っている可能性があります。ファイルまたは行を修正して、もう一度適用してください。</translation>
    </message>
    <message>
        <source>Nothing of it is in the database: correct the file and apply it again.</source>
        <translation>データベースには何も残っていません。ファイルを修正して、もう一度適用してください。</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known.</source>
        <translation>文%1が最後まで実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Its first statement ran without a transaction.%4 Run it again with relvar-cli up --resume.</source>
        <translation>最初の文がトランザクションなしで実行されました。%4relvar-cli up --resumeでもう一度実行してください。</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli up --resume, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>トランザクションなしで実行され、%2文中%1文の後で停止しました。%4妨げになっていたものを解消して残りをrelvar-cli up --resumeで実行するか、relvar-cli repair %3 --undoでこれらの文を元に戻してください。</translation>
    </message>
    <message>
        <source>Taking it back has stopped: %1 of its %2 statements are still there.%4 Go on with relvar-cli repair %3 --undo.</source>
        <translation>元に戻す処理が停止しました。%2文中%1文がまだ残っています。%4relvar-cli repair %3 --undoで続けてください。</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and its file is no longer the one that ran so far.%4 Restore the file, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>トランザクションなしで実行され、%2文中%1文の後で停止しましたが、ファイルがそのとき実行されたものと異なります。%4ファイルを復元するか、relvar-cli repair %3 --undoでこれらの文を元に戻してください。</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and there is no way back in it.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>トランザクションなしで実行され、%2文中%1文の後で停止しましたが、戻す手順がありません。%4データベースを手作業でマイグレーション後の状態にしてから、relvar-cli baseline %3 を実行してください。</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli repair %3.</source>
        <translation>巻き戻しはトランザクションなしで実行され、%2文中%1文の後で停止しました。%4妨げになっていたものを解消し、残りをrelvar-cli repair %3 で実行してください。</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction, and the way back is no longer the one that ran so far.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>巻き戻しはトランザクションなしで実行され、%2文中%1文の後で停止しましたが、戻す手順がそのとき実行されたものと異なります。%4データベースを手作業でマイグレーション後の状態にしてから、relvar-cli baseline %3 を実行してください。</translation>
    </message>
    <message>
        <source>Restore the file as it was applied, or accept it as it is with relvar-cli accept %1.</source>
        <translation>適用時のファイルを復元するか、relvar-cli accept %1 で現在のファイルを承認してください。</translation>
    </message>
    <message>
        <source>Restore the file. It can still be reverted with the SQL that the database kept.</source>
        <translation>ファイルを復元してください。データベースに保存されたSQLを使えば、今でも巻き戻せます。</translation>
    </message>
    <message>
        <source>No file has it, and the database kept no way back. Restore the file; or, when it does not belong here, forget it with relvar-cli repair %1.</source>
        <translation>該当するファイルがなく、データベースにも戻す手順が残っていません。ファイルを復元するか、ここに属さないものであれば、relvar-cli repair %1 で記録を破棄してください。</translation>
    </message>
    <message>
        <source>It runs at this moment. Wait until that is done.</source>
        <translation>現在実行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Apply it: newer migrations are applied already, so check that it does not depend on their absence.</source>
        <translation>適用してください。より新しいマイグレーションが適用済みなので、これがないことに依存していないか確認してください。</translation>
    </message>
    <message>
        <source>Only some of the migrations that it replaces are applied. Revert them (relvar-cli down), or bring the database to the state after the last of them by hand, then run relvar-cli baseline %1.</source>
        <translation>置き換え対象のマイグレーションの一部だけが適用されています。それらを巻き戻す(relvar-cli down)か、データベースを手作業で最後のマイグレーションの後の状態にしてから、relvar-cli baseline %1 を実行してください。</translation>
    </message>
    <message>
        <source>relvar.sum cannot be read. After a merge: check that the migrations of both branches fit together, then write it anew with relvar-cli sum.</source>
        <translation>relvar.sumを読み取れません。マージの後であれば、両方のブランチのマイグレーションが両立することを確認してから、relvar-cli sumで書き直してください。</translation>
    </message>
    <message>
        <source>%1 was edited after it was recorded in relvar.sum. Restore it, or accept it as it is with relvar-cli sum.</source>
        <translation>%1 はrelvar.sumへの記録後に編集されました。復元するか、relvar-cli sumで現在の内容を承認してください。</translation>
    </message>
    <message>
        <source>%1 is recorded in relvar.sum and is not in the folder. Restore it, or accept that it is gone with relvar-cli sum.</source>
        <translation>%1 はrelvar.sumに記録されていますが、フォルダにありません。復元するか、relvar-cli sumで削除を承認してください。</translation>
    </message>
    <message>
        <source>%1 is new; relvar.sum does not have it yet.</source>
        <translation>%1 は新しく、まだrelvar.sumにありません。</translation>
    </message>
    <message>
        <source>%1 came in before migrations that are already recorded, as from a parallel branch. Check that they do not depend on each other, then run relvar-cli sum.</source>
        <translation>%1 は、並行するブランチなどから、記録済みのマイグレーションより前に加わりました。互いに依存していないことを確認してから、relvar-cli sumを実行してください。</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>%1.%2 の値の変換</translation>
    </message>
    <message>
        <source>Split a column of %1</source>
        <translation>%1 の列の分割</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>%1 の列の統合</translation>
    </message>
    <message>
        <source>Make a table of %1.%2</source>
        <translation>%1.%2 からのテーブルの作成</translation>
    </message>
    <message>
        <source>Split table %1</source>
        <translation>テーブル %1 の分割</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>テーブルの統合</translation>
    </message>
    <message>
        <source>No table has at most one row for each row of %1, or the other way round: that takes a foreign key whose columns are unique.</source>
        <translation>%1 の各行に対して行が最大1つのテーブル、またはその逆のテーブルがありません。それには、列が一意である外部キーが必要です。</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>These changes wait for each other and cannot be put in an order: %1. Split them into two migrations.</source>
        <translation>これらの変更は互いを待っており、順序を決められません: %1。2つのマイグレーションに分けてください。</translation>
    </message>
</context>
<context>
    <name>postgresql</name>
    <message>
        <source>a prepared transaction</source>
        <translation>プリペアドトランザクション</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database, or it has no columns. Refresh to see what there is.</source>
        <translation>データベースにテーブルまたはビュー %1 がないか、列がありません。更新して現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>Table %1 is copied</source>
        <translation>テーブル %1 がコピーされます</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Values of %1 may not fit the type %2</source>
        <translation>%1 の値が型 %2 に合わない可能性があります</translation>
    </message>
    <message>
        <source>What the conversion changes in %1: its table has no key by which the values could be kept</source>
        <translation>%1 の変換で変わる値: テーブルに、値を保管するためのキーがありません</translation>
    </message>
    <message>
        <source>What the conversion changes in %1</source>
        <translation>%1 の変換で変わる値</translation>
    </message>
    <message>
        <source>Rows of table %1 have no value for %2</source>
        <translation>テーブル %1 の行に %2 の値がありません</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>テーブル %1 の行</translation>
    </message>
    <message>
        <source>How table %1 is partitioned cannot be changed. Make a new table and move the rows.</source>
        <translation>テーブル %1 のパーティショニングの方法は変更できません。新しいテーブルを作成して行を移してください。</translation>
    </message>
    <message>
        <source>“%1” is not a port. Write a number from 1 to 65535, or leave it out for 5432.</source>
        <translation>「%1」はポートではありません。1から65535までの数値を書くか、5432なら省いてください。</translation>
    </message>
    <message>
        <source>There is no host named “%1”. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>「%1」という名前のホストはありません。綴りと、この名前を解決できるネットワーク(VPN)にこのコンピュータがつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s. Check host and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>%1 が%2秒以内に応答しませんでした。ホストとポート、間にファイアウォールがないかを確認してください。アドレスのconnect_timeout=…で時間を延ばせます。</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>%1 への接続はキャンセルされました。</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL database begins with postgresql://, not with %1://. Correct it, or choose the product that it belongs to.</source>
        <translation>PostgreSQLデータベースのアドレスは%1://ではなくpostgresql://で始まります。修正するか、該当するデータベース製品を選択してください。</translation>
    </message>
    <message>
        <source>libpq knows no parameter “%1”. Correct or remove it in the address.</source>
        <translation>libpqにパラメータ「%1」はありません。アドレスから修正または削除してください。</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2. Relvar reads databases of PostgreSQL 10 and newer.</source>
        <translation>%1 で動いているのはPostgreSQL %2です。Relvarが読み取れるのはPostgreSQL 10以降のデータベースです。</translation>
    </message>
    <message>
        <source>Nothing was committed: a statement of the transaction had failed, so it was rolled back.</source>
        <translation>何もコミットされませんでした。トランザクション内の文が失敗していたため、ロールバックされました。</translation>
    </message>
    <message>
        <source>The statement has %1 places for values, not %2.</source>
        <translation>文にある値の位置は%2個ではなく%1個です。</translation>
    </message>
    <message>
        <source>A value holds the character NUL, which no text of PostgreSQL can hold. Take it out.</source>
        <translation>値にNUL文字が含まれています。PostgreSQLのテキストはNUL文字を保持できません。取り除いてください。</translation>
    </message>
    <message>
        <source>Column %1 of %2 has to stay until its values have moved, and another column wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>%2 の列 %1 は、値を移し終えるまで残す必要がありますが、その名前を別の列が使おうとしています。別の名前を選び、後のマイグレーションで名前を変更してください。</translation>
    </message>
    <message>
        <source>Table %1 has to stay until its values have moved, and another table wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>テーブル %1 は、値を移し終えるまで残す必要がありますが、その名前を別のテーブルが使おうとしています。別の名前を選び、後のマイグレーションで名前を変更してください。</translation>
    </message>
    <message>
        <source>It was proved on PostgreSQL %1, and the target is PostgreSQL %2.</source>
        <translation>検証はPostgreSQL %1で行われましたが、対象はPostgreSQL %2です。</translation>
    </message>
    <message>
        <source>Values of the domain %1 may not be what it asks for now</source>
        <translation>ドメイン %1 の値が新しい条件に合わない可能性があります</translation>
    </message>
    <message>
        <source>Rows of table %1 may hold a value of %2 that goes away</source>
        <translation>テーブル %1 の行に、%2 のなくなる値が含まれる可能性があります</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others: the table has no key by which that could be kept</source>
        <translation>%1 の値が変わる行の元の値: テーブルに、それを保管するためのキーがありません</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others</source>
        <translation>%1 の値が変わる行の元の値</translation>
    </message>
    <message>
        <source>Values of %1 that become others</source>
        <translation>%1 の別の値に変わる値</translation>
    </message>
    <message>
        <source>The default of %1.%2</source>
        <translation>%1.%2 のデフォルト値</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>Check %1 of %2</source>
        <translation>%2 の検査制約 %1</translation>
    </message>
    <message>
        <source>Index %1 of %2</source>
        <translation>%2 のインデックス %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>ビュー %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>ドメイン %1</translation>
    </message>
    <message>
        <source>%1 speaks of the value %2 of %3, which goes away. Change or drop it first.</source>
        <translation>%1 が、なくなる %3 の値 %2 に言及しています。先に変更または削除してください。</translation>
    </message>
    <message>
        <source>The way back stops before it changes anything: %2 Delete these rows, or give them a value for the way back as the hint below says, then revert again.</source>
        <translation>巻き戻しは何も変更しないうちに停止しました: %2 これらの行を削除するか、下のヒントに従って巻き戻し用の値を設定してから、もう一度巻き戻してください。</translation>
    </message>
    <message>
        <source>%3 has a row without a value where NOT NULL asks for one. %2 Give such rows a value first, or add a default.</source>
        <translation>%3 にはNOT NULLで必要な値のない行があります。%2 先にこれらの行に値を設定するか、デフォルト値を追加してください。</translation>
    </message>
    <message>
        <source>The foreign key %3 does not hold. %2 Correct or remove these rows first.</source>
        <translation>外部キー %3 が成り立ちません。%2 先にこれらの行を修正または削除してください。</translation>
    </message>
    <message>
        <source>%3 allows each value once, and there are rows that share one. %2 Merge or change them first.</source>
        <translation>%3 は同じ値を1回しか許可しませんが、値の重複する行があります。%2 先にそれらを統合または変更してください。</translation>
    </message>
    <message>
        <source>Rows break the check %3. %2 Correct them first, or loosen the check.</source>
        <translation>検査制約 %3 に違反する行があります。%2 先に行を修正するか、検査制約を緩めてください。</translation>
    </message>
    <message>
        <source>Rows break the exclusion constraint %3. %2 Correct them first.</source>
        <translation>排他制約 %3 に違反する行があります。%2 先に行を修正してください。</translation>
    </message>
    <message>
        <source>A value does not fit its type: %2. Correct the value or the conversion.</source>
        <translation>値が型に合いません: %2。値または変換を修正してください。</translation>
    </message>
    <message>
        <source>The user may not do this on %1: %2. Ask the owner of the object, or an administrator of the server, to GRANT the right, or connect as a user that has it.</source>
        <translation>このユーザには %1 でこの操作を行う権限がありません: %2。オブジェクトの所有者またはサーバの管理者に権限のGRANTを依頼するか、権限のあるユーザで接続してください。</translation>
    </message>
    <message>
        <source>%1 can only be read: the connection is set to read-only, or the server is a replica. Switch read-only off, or connect to the primary server.</source>
        <translation>%1 は読み取り専用です。接続が読み取り専用に設定されているか、サーバがレプリカです。読み取り専用を解除するか、プライマリサーバに接続してください。</translation>
    </message>
    <message>
        <source>Another session on %1 holds a lock that the statement needs, and did not let it go in time (lock_timeout): %2. Wait for it or end it, then run again.</source>
        <translation>この文に必要なロックを %1 の別のセッションが保持しており、時間内に解放されませんでした(lock_timeout): %2。解放を待つかそのセッションを終了してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Two sessions on %1 waited for each other (deadlock), and the server stopped this one. Run it again.</source>
        <translation>%1 の2つのセッションが互いを待つ状態(デッドロック)になり、サーバがこちらを停止しました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>Another session on %1 changed the same rows at the same time: %2. Run it again.</source>
        <translation>%1 の別のセッションが同じ行を同時に変更しました: %2。もう一度実行してください。</translation>
    </message>
    <message>
        <source>It is in use on %1: %2. Wait until the others are done, then run again.</source>
        <translation>%1 で使用中です: %2。他の処理が終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server stopped the statement on %1: %2. It ran longer than statement_timeout allows, or somebody cancelled it there. Allow more time, or run it again.</source>
        <translation>サーバが %1 の文を停止しました: %2。statement_timeoutの時間を超えたか、誰かがキャンセルしました。制限時間を延ばすか、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the database was dropped.</source>
        <translation>%1 への接続が失われました。データベースが削除されました。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: it was idle for longer than the server allows. Connect again.</source>
        <translation>%1 への接続が失われました。アイドル時間がサーバの許容時間を超えました。接続し直してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: its transaction was idle for longer than the server allows. What was not committed is undone. Connect again.</source>
        <translation>%1 への接続が失われました。トランザクションのアイドル時間がサーバの許容時間を超えました。コミットされていない変更は取り消されています。接続し直してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server is being shut down, or an administrator ended the session. What was not committed is undone. Connect again and look at the status.</source>
        <translation>%1 への接続が失われました。サーバがシャットダウン中か、管理者がセッションを終了しました。コミットされていない変更は取り消されています。接続し直して状態を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2. What was not committed is undone. Connect again and look at the status.</source>
        <translation>%1 への接続が失われました: %2。コミットされていない変更は取り消されています。接続し直して状態を確認してください。</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full. Free some space there, then run again.</source>
        <translation>%1 のサーバのディスクがいっぱいです。空き容量を確保してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server of %1 has no memory left for the statement. Run it when the server has less to do, or raise its limits.</source>
        <translation>%1 のサーバには、この文を実行するメモリが残っていません。サーバの負荷が低いときに実行するか、制限を引き上げてください。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read this statement: %2. Correct it at the place named below.</source>
        <translation>PostgreSQLはこの文を解釈できません: %2。下に示す位置を修正してください。</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the database&apos;s tables and views, and check the schema that it stands in.</source>
        <translation>この文は %1 の内容に合いません: %2。名前をデータベースのテーブルやビューと照らし合わせ、それがあるスキーマを確認してください。</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the table&apos;s columns.</source>
        <translation>この文は %1 の内容に合いません: %2。名前をテーブルの列と照らし合わせてください。</translation>
    </message>
    <message>
        <source>%1 has no such function or operator: %2. Compare name and types, and check whether an extension is missing.</source>
        <translation>%1 にそのような関数や演算子はありません: %2。名前と型を照らし合わせ、足りない拡張がないか確認してください。</translation>
    </message>
    <message>
        <source>Something that the statement names is not in %1: %2. Compare the name, and check whether an extension is missing.</source>
        <translation>この文が指すものが %1 にありません: %2。名前を照らし合わせ、足りない拡張がないか確認してください。</translation>
    </message>
    <message>
        <source>%1 has no such schema: %2. Make it first, or correct the name.</source>
        <translation>%1 にそのようなスキーマはありません: %2。先に作成するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>There is no such database: %2. Correct the name, or make the database.</source>
        <translation>そのようなデータベースはありません: %2。名前を修正するか、データベースを作成してください。</translation>
    </message>
    <message>
        <source>The name is taken in %1: %2. Choose another, or look whether the change is there already.</source>
        <translation>その名前は %1 で使用済みです: %2。別の名前を選ぶか、変更がすでに行われていないか確認してください。</translation>
    </message>
    <message>
        <source>It cannot be dropped from %1, because other objects need it: %2. Drop or change those first; they are listed below.</source>
        <translation>他のオブジェクトが必要としているため、%1 から削除できません: %2。先にそれらを削除または変更してください。下に一覧があります。</translation>
    </message>
    <message>
        <source>The statement cannot run inside a transaction: %2. Write transaction:false on the marker of its section.</source>
        <translation>この文はトランザクションの中では実行できません: %2。セクションのマーカーにtransaction:falseと書いてください。</translation>
    </message>
    <message>
        <source>An earlier statement of the transaction on %1 had failed, so this one was not run. Correct that one.</source>
        <translation>%1 のトランザクションで先の文が失敗していたため、この文は実行されませんでした。先の文を修正してください。</translation>
    </message>
    <message>
        <source>The server of %1 cannot do this: %2. Write the change in another way.</source>
        <translation>%1 のサーバではこれを行えません: %2。変更を別の方法で書いてください。</translation>
    </message>
    <message>
        <source>The server reports damaged data in %1: %2. Make a backup of what can be read before anything else.</source>
        <translation>サーバが %1 のデータの破損を報告しています: %2。何よりも先に、読み取れるもののバックアップを取ってください。</translation>
    </message>
    <message>
        <source>The server reports a damaged index in %1: %2. REINDEX it before anything else.</source>
        <translation>サーバが %1 のインデックスの破損を報告しています: %2。何よりも先にREINDEXを実行してください。</translation>
    </message>
    <message>
        <source>A value of %3 does not fit the new type: %2. Change such values first, or give the column a conversion, an expression that says what becomes of them.</source>
        <translation>%3 の値が新しい型に合いません: %2。先に値を変更するか、列に変換(値をどうするかを表す式)を指定してください。</translation>
    </message>
    <message>
        <source>PostgreSQL refused the statement on %1: %2</source>
        <translation>PostgreSQLが %1 の文を拒否しました: %2</translation>
    </message>
    <message>
        <source>The server does not accept this password for %1. Check user and password.</source>
        <translation>%1 のパスワードをサーバが受け付けません。ユーザとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1 (%2). Check the user&apos;s name; an administrator can make the role with LOGIN, or map the system&apos;s user to it in pg_ident.conf.</source>
        <translation>サーバがこのユーザを受け入れません: %1 (%2)。ユーザ名を確認してください。管理者は、ロールをLOGIN付きで作成するか、pg_ident.confでシステムユーザを対応付けることができます。</translation>
    </message>
    <message>
        <source>The server has no such database: %1. Correct the name in the address, or make it with CREATE DATABASE.</source>
        <translation>サーバにそのようなデータベースはありません: %1。アドレス内の名前を修正するか、CREATE DATABASEで作成してください。</translation>
    </message>
    <message>
        <source>The user may not connect to %1 (%2). Ask the owner of the database to GRANT CONNECT.</source>
        <translation>このユーザには %1 に接続する権限がありません (%2)。データベースの所有者にGRANT CONNECTを依頼してください。</translation>
    </message>
    <message>
        <source>All connections that the server, the role or the database of %1 allows are taken (%2). Close some, or raise the limit, then try again.</source>
        <translation>%1 のサーバ、ロール、またはデータベースが許可する接続数をすべて使い切っています (%2)。接続をいくつか閉じるか、上限を引き上げてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server of %1 is starting, recovering or shutting down (%2). Wait a moment and try again.</source>
        <translation>%1 のサーバは起動中、リカバリ中、またはシャットダウン中です (%2)。しばらく待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server closed the connection to %1 while it was made (%2). Try again.</source>
        <translation>接続中にサーバが %1 への接続を閉じました (%2)。もう一度試してください。</translation>
    </message>
    <message>
        <source>The database of %1 accepts no connections (%2). Choose another one.</source>
        <translation>%1 のデータベースは接続を受け付けていません (%2)。別のデータベースを選択してください。</translation>
    </message>
    <message>
        <source>What answers for %1 did not accept the connection (%2). Behind a pooler, check that it knows the database and the user.</source>
        <translation>%1 で応答した相手が接続を受け付けませんでした (%2)。プーラ経由の場合は、プーラがデータベースとユーザを認識しているか確認してください。</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none is known. Enter it, or put it into ~/.pgpass.</source>
        <translation>サーバが %1 のパスワードを要求していますが、登録されていません。入力するか、~/.pgpassに書いてください。</translation>
    </message>
    <message>
        <source>The server of %1 offers no encryption (TLS), but the connection asks for it. Switch it on at the server (ssl = on), or, on a network that you trust, choose sslmode=prefer.</source>
        <translation>%1 のサーバは暗号化(TLS)に対応していませんが、接続は暗号化を要求しています。サーバで有効にする(ssl = on)か、信頼できるネットワークであればsslmode=preferを選択してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: there is no root certificate. Name the file of the certificate authority with sslrootcert=….</source>
        <translation>ルート証明書がないため、%1 の証明書を確認できません。認証局のファイルをsslrootcert=…で指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that is trusted here, or it has expired. Name the right root certificate with sslrootcert=….</source>
        <translation>%1 の証明書は、ここで信頼されている認証局の署名がないか、有効期限が切れています。正しいルート証明書をsslrootcert=…で指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Connect by the name that the certificate names; something else may be answering in the server&apos;s place.</source>
        <translation>%1 の証明書は別のホストのものです。証明書に記載された名前で接続してください。サーバになりすました別のものが応答している可能性があります。</translation>
    </message>
    <message>
        <source>The two sides do not agree on a certificate for %1 (%2). Check sslcert, sslkey and sslrootcert.</source>
        <translation>%1 の証明書について双方が合意できません (%2)。sslcert、sslkey、sslrootcertを確認してください。</translation>
    </message>
    <message>
        <source>The key of the client certificate for %1 cannot be used (%2). Check sslkey; nobody else may be allowed to read the file.</source>
        <translation>%1 のクライアント証明書の鍵を使用できません (%2)。sslkeyを確認してください。他の人がファイルを読めてはいけません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on (%2). Check sslmode and the versions of TLS that the server allows.</source>
        <translation>%1 への暗号化接続について合意できませんでした (%2)。sslmodeと、サーバが許可するTLSのバージョンを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke while encryption was agreed on (%2). Check sslmode, and that a PostgreSQL server listens at this port.</source>
        <translation>暗号化の折衝中に %1 への接続が切れました (%2)。sslmodeと、このポートでPostgreSQLサーバが待ち受けていることを確認してください。</translation>
    </message>
    <message>
        <source>Kerberos does not let this user in at %1 (%2). Get a ticket with kinit, or log in with a password.</source>
        <translation>Kerberosは %1 でこのユーザを受け入れません (%2)。kinitでチケットを取得するか、パスワードでログインしてください。</translation>
    </message>
    <message>
        <source>There is no host with the name in %1. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>%1 の名前のホストがありません。綴りと、この名前を解決できるネットワーク(VPN)にこのコンピュータがつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check host and port, that the server runs, and that listen_addresses lets it answer on this network.</source>
        <translation>%1 で待ち受けているものがありません。ホストとポート、サーバが稼働していること、listen_addressesによりこのネットワークで応答することを確認してください。</translation>
    </message>
    <message>
        <source>There is no server behind the socket of %1. Check that the server runs on this computer, and the folder and port of its socket.</source>
        <translation>%1 のソケットの先にサーバがありません。このコンピュータでサーバが稼働していることと、ソケットのフォルダとポートを確認してください。</translation>
    </message>
    <message>
        <source>This system user may not use the socket of %1. Connect over TCP (host=localhost), or get access to the folder.</source>
        <translation>このシステムユーザは %1 のソケットを使えません。TCPで接続する(host=localhost)か、フォルダへのアクセス権を取得してください。</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, the VPN and firewalls.</source>
        <translation>ここから %1 への経路がありません。ネットワーク、VPN、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host and port, and whether a firewall stands between.</source>
        <translation>%1 が時間内に応答しませんでした。ホストとポート、間にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for one that can be written. Add the primary server to the address.</source>
        <translation>%1 のサーバはレプリカですが、target_session_attrsは書き込み可能なサーバを要求しています。プライマリサーバをアドレスに追加してください。</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for the primary. Add it to the address.</source>
        <translation>%1 のサーバはレプリカですが、target_session_attrsはプライマリを要求しています。プライマリをアドレスに追加してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is no PostgreSQL server. Check the port.</source>
        <translation>%1 で応答しているのはPostgreSQLサーバではありません。ポートを確認してください。</translation>
    </message>
    <message>
        <source>The service in the address is not known here (%2). Write it into ~/.pg_service.conf, or correct its name.</source>
        <translation>アドレス内のサービスはここでは不明です (%2)。~/.pg_service.confに書くか、名前を修正してください。</translation>
    </message>
    <message>
        <source>The file of services cannot be read (%2). Write it, or give host and database instead of a service.</source>
        <translation>サービスのファイルを読み取れません (%2)。作成するか、サービスの代わりにホストとデータベースを指定してください。</translation>
    </message>
    <message>
        <source>A parameter in the address has a value that libpq does not know: %2. Correct it.</source>
        <translation>アドレス内のパラメータに、libpqの知らない値があります: %2。修正してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was made. Check that a PostgreSQL server listens there, and its log.</source>
        <translation>接続中に %1 が接続を閉じました。そこでPostgreSQLサーバが待ち受けていることと、そのログを確認してください。</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2. Check host, port and network.</source>
        <translation>%1 への接続に失敗しました: %2。ホスト、ポート、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>%1行目: </translation>
    </message>
    <message>
        <source>The server admits no such connection: %1 (%2). An administrator can add a line for it to pg_hba.conf; if it says “no encryption”, try sslmode=require.</source>
        <translation>サーバがこの接続を許可していません: %1 (%2)。管理者はpg_hba.confにこの接続用の行を追加できます。「no encryption」と表示されている場合は、sslmode=requireを試してください。</translation>
    </message>
    <message>
        <source>The server does not admit the connection to %1: %2. Ask its administrator.</source>
        <translation>サーバが %1 への接続を許可していません: %2。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Old and new can live side by side for one change at a time: another name or type of one column, or another name of one table. Save other changes by themselves.</source>
        <translation>新旧を並存させられるのは、一度に1つの変更だけです。1つの列の名前または型の変更か、1つのテーブルの名前の変更です。他の変更は別に保存してください。</translation>
    </message>
    <message>
        <source>%1 has row level security, and a view in its place would go around it before PostgreSQL 15. Say postgresql_version in relvar.toml when the server is newer.</source>
        <translation>%1 は行セキュリティが有効です。PostgreSQL 15より前では、その場所に置いたビューが行セキュリティを回避してしまいます。サーバがより新しい場合は、relvar.tomlにpostgresql_versionを書いてください。</translation>
    </message>
    <message>
        <source>%1 belongs to a table with partitions or heirs: their columns cannot be doubled one by one.</source>
        <translation>%1 のテーブルにはパーティションまたは継承先があります。それらの列を個別に二重化することはできません。</translation>
    </message>
    <message>
        <source>%1 is computed from other columns; save the change as it is.</source>
        <translation>%1 は他の列から計算されます。変更をそのまま保存してください。</translation>
    </message>
    <message>
        <source>%1 numbers its rows by itself, and two columns cannot share that.</source>
        <translation>%1 は自動的に採番されますが、2つの列で番号を共有することはできません。</translation>
    </message>
    <message>
        <source>%1 is in the primary key, or other tables refer to it: they would need a second column each. Save the change as it is, at a quiet time.</source>
        <translation>%1 は主キーに含まれるか、他のテーブルから参照されています。それぞれに2つ目の列が必要になるため、利用の少ない時間に、変更をそのまま保存してください。</translation>
    </message>
    <message>
        <source>%1 uses %2, and cannot use two columns.</source>
        <translation>%1 は %2 を使っており、2つの列を使うことはできません。</translation>
    </message>
    <message>
        <source>%1, behind a pooler, %2</source>
        <translation>%1、プーラ経由、%2</translation>
    </message>
    <message>
        <source>COPY … FROM stdin waits for rows, and a migration has none to give. Write them as INSERT statements, or load them with psql.</source>
        <translation>COPY … FROM stdinは行を待ちますが、マイグレーションには渡す行がありません。INSERT文で書くか、psqlで読み込んでください。</translation>
    </message>
    <message>
        <source>COPY … TO stdout sends rows, and nobody takes them here. Use psql for it.</source>
        <translation>COPY … TO stdoutは行を送りますが、ここには受け取る相手がありません。psqlを使ってください。</translation>
    </message>
    <message>
        <source>The statement holds the character NUL, which PostgreSQL does not know. Take it out.</source>
        <translation>文にNUL文字が含まれています。PostgreSQLでは使えません。取り除いてください。</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>%1 の文はキャンセルされました。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server, or something between, closed it. What was not committed is undone. Connect again and look at the status.</source>
        <translation>%1 への接続が失われました。サーバまたは途中の機器が接続を閉じました。コミットされていない変更は取り消されています。接続し直して状態を確認してください。</translation>
    </message>
    <message>
        <source>Cancelled, but %1 did not answer within %2 s, so the connection was closed. The server may still be busy with the statement: look at the status.</source>
        <translation>キャンセルしましたが、%1 が%2秒以内に応答しなかったため、接続を閉じました。サーバはまだ文を処理している可能性があります。状態を確認してください。</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own number, so all rows are written anew. Waits less: add the column without a default, number the rows in batches, then set the default.</source>
        <translation>%1 の各行に番号が割り当てられるため、すべての行が書き換えられます。待ち時間を減らすには: デフォルト値なしで列を追加し、行にバッチで番号を付けてから、デフォルト値を設定します。</translation>
    </message>
    <message>
        <source>The domain of %1 has a condition, so all rows are written anew. Waits less: a column of the base type with a CHECK that is added NOT VALID.</source>
        <translation>%1 のドメインに条件があるため、すべての行が書き換えられます。待ち時間を減らすには: 基本型の列にして、CHECKをNOT VALIDで追加します。</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own value in %2, so all rows are written anew. Waits less: a plain column that is filled in batches.</source>
        <translation>%1 の各行の %2 に個別の値が入るため、すべての行が書き換えられます。待ち時間を減らすには: 通常の列にして、バッチで埋めます。</translation>
    </message>
    <message>
        <source>Fails when %1 has rows: they would have no value in %2.</source>
        <translation>%1 に行があると失敗します。%2 の値がないためです。</translation>
    </message>
    <message>
        <source>The default of %1 may differ from row to row, so all rows are written anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>%1 のデフォルト値が行ごとに異なる可能性があるため、すべての行が書き換えられます。待ち時間を減らすには: デフォルト値なしで列を追加し、デフォルト値を設定し、行をバッチで埋めます。</translation>
    </message>
    <message>
        <source>Before PostgreSQL 11 every new column with a default writes all rows anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>PostgreSQL 11より前では、デフォルト値のある列の追加はすべての行を書き換えます。待ち時間を短くするには、デフォルト値なしで列を追加し、デフォルト値を設定し、行をバッチで埋めてください。</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew to convert %2, and its indexes are built again. Waits less: a second column that a trigger keeps in step, filled in batches, which then takes the name.</source>
        <translation>%2 の変換のために %1 のすべての行が書き換えられ、インデックスも再構築されます。待ち時間を減らすには: 2つ目の列を設け、トリガで同期し、バッチで埋めてから、その列に名前を引き継ぎます。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, and the lock comes when all who use it now have finished. Waits less: DROP INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>その間は誰も %1 の読み書きができず、ロックは現在の使用者がすべて終わってから取得されます。待ち時間を減らすには: トランザクションの外でDROP INDEX CONCURRENTLYを使います。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. Waits less: CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.</source>
        <translation>インデックスの構築中は誰も %1 の読み書きができません。待ち時間を減らすには: CREATE UNIQUE INDEX CONCURRENTLYの後に、ADD CONSTRAINT … USING INDEXを使います。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked while nobody can read or write it. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>誰も読み書きできない状態で、%1 のすべての行が検査されます。待ち時間を減らすには: 制約をNOT VALIDで追加し、別のトランザクションでVALIDATEします。</translation>
    </message>
    <message>
        <source>A foreign key keeps writers of both tables waiting, also of %1.</source>
        <translation>外部キーは両方のテーブルへの書き込みを待たせます。%1 も対象です。</translation>
    </message>
    <message>
        <source>All rows of %1 are looked up meanwhile. Waits less: add the foreign key NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>その間に %1 のすべての行が照合されます。待ち時間を減らすには: 外部キーをNOT VALIDで追加し、別のトランザクションでVALIDATEします。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. There is no form that waits less.</source>
        <translation>インデックスの構築中は誰も %1 の読み書きができません。待ち時間を減らす方法はありません。</translation>
    </message>
    <message>
        <source>Dropping a foreign key keeps everybody from %1 too, which it points at.</source>
        <translation>外部キーの削除は、参照先の %1 の利用もすべて待たせます。</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK (%2 IS NOT NULL) that is added NOT VALID and validated before, so that this one reads nothing.</source>
        <translation>他の人が読み書きできない状態で、%1 のすべての行が読み込まれます。待ち時間を減らすには: 先にCHECK (%2 IS NOT NULL)をNOT VALIDで追加して検証しておくと、ここでは何も読み込まれません。</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less before PostgreSQL 12: a CHECK (%2 IS NOT NULL) in its place, added NOT VALID and then validated.</source>
        <translation>他の人が読み書きできない状態で、%1 のすべての行が読み込まれます。PostgreSQL 12より前で待ち時間を減らすには: 代わりにCHECK (%2 IS NOT NULL)をNOT VALIDで追加してから検証します。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, with all its partitions. Waits less: a table of its own, made LIKE %1, that is attached afterwards.</source>
        <translation>その間は誰も %1 とそのすべてのパーティションの読み書きができません。待ち時間を減らすには: LIKE %1 で独立したテーブルを作成し、後からアタッチします。</translation>
    </message>
    <message>
        <source>Reads %1 twice and waits for every transaction that has used it; nobody waits for it.</source>
        <translation>%1 を2回読み込み、それを使ったすべてのトランザクションを待ちます。これを待つものはありません。</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while the index is built. Waits less: CREATE INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>インデックスの構築中は誰も %1 に書き込めません。待ち時間を減らすには: トランザクションの外でCREATE INDEX CONCURRENTLYを使います。</translation>
    </message>
    <message>
        <source>The rows of all tables that use the domain %1 are checked. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>ドメイン %1 を使うすべてのテーブルの行が検査されます。待ち時間を減らすには: 制約をNOT VALIDで追加し、別のトランザクションでVALIDATEします。</translation>
    </message>
    <message>
        <source>All rows of %1 are read, unless one of its CHECK constraints says that they are within the bounds.</source>
        <translation>CHECK制約のいずれかで境界内であることが示されていない限り、%1 のすべての行が読み込まれます。</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK with the bounds that is added NOT VALID and validated before.</source>
        <translation>他の人が読み書きできない状態で、%1 のすべての行が読み込まれます。待ち時間を減らすには: 先に境界のCHECKをNOT VALIDで追加し、検証しておきます。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile. Waits less: DETACH PARTITION … CONCURRENTLY, from PostgreSQL 14 on, outside a transaction and where there is no DEFAULT partition.</source>
        <translation>その間は誰も %1 の読み書きができません。待ち時間を減らすには: PostgreSQL 14以降で、トランザクションの外かつDEFAULTパーティションのない場合に、DETACH PARTITION … CONCURRENTLYを使います。</translation>
    </message>
    <message>
        <source>Every row of %1 is locked until the transaction ends. Waits less: in batches, each in a transaction of its own.</source>
        <translation>トランザクションの終わりまで、%1 のすべての行がロックされます。待ち時間を減らすには: バッチに分け、それぞれ別のトランザクションで行います。</translation>
    </message>
    <message>
        <source>CASCADE empties the tables that point at it as well.</source>
        <translation>CASCADEは、これを参照するテーブルも空にします。</translation>
    </message>
    <message>
        <source>Nobody can read %1 while it is filled. Waits less: REFRESH … CONCURRENTLY, which needs a unique index over all its rows.</source>
        <translation>データを入れている間は誰も %1 を読み取れません。待ち時間を減らすには: REFRESH … CONCURRENTLYを使います。すべての行に対する一意インデックスが必要です。</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: REINDEX … CONCURRENTLY, outside a transaction.</source>
        <translation>インデックス自体もロックされるため、%1 への問い合わせのほとんども待たされます。待ち時間を減らすには: トランザクションの外でREINDEX … CONCURRENTLYを使います。</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: a second index, made CONCURRENTLY, that takes its place.</source>
        <translation>インデックス自体もロックされるため、%1 への問い合わせのほとんども待たされます。待ち時間を減らすには: CONCURRENTLYで2つ目のインデックスを作成し、置き換えます。</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew, in the order of an index.</source>
        <translation>%1 のすべての行が、インデックスの順序で書き換えられます。</translation>
    </message>
    <message>
        <source>%1 has %2, which needs PostgreSQL %3 or newer; the target is PostgreSQL %4. Take it out, or upgrade the server.</source>
        <translation>%1 には、PostgreSQL %3以降が必要な %2 があります。対象はPostgreSQL %4です。取り除くか、サーバをアップグレードしてください。</translation>
    </message>
    <message>
        <source>Rows of table %1 may have no value for %2</source>
        <translation>テーブル %1 の行に %2 の値がない可能性があります</translation>
    </message>
    <message>
        <source>%1 is used by tables and cannot be replaced while they use it. Change it in a migration of its own, under a new name.</source>
        <translation>%1 はテーブルで使われており、使われている間は置き換えられません。別のマイグレーションで、新しい名前で変更してください。</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same values (%2)</source>
        <translation>テーブル %1 の行の値が重複している可能性があります (%2)</translation>
    </message>
    <message>
        <source>The values that are filled into %1 go with the column, not with this migration.</source>
        <translation>%1 に埋めた値は、このマイグレーションではなく、列の巻き戻しとともになくなります。</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same primary key, or none</source>
        <translation>テーブル %1 の行の主キーが重複しているか、ない可能性があります</translation>
    </message>
    <message>
        <source>Rows of table %1 may not satisfy the check %2</source>
        <translation>テーブル %1 の行が検査制約 %2 を満たさない可能性があります</translation>
    </message>
    <message>
        <source>Rows of table %1 may exclude each other (%2)</source>
        <translation>テーブル %1 の行が互いに排他となる可能性があります (%2)</translation>
    </message>
    <message>
        <source>Rows of table %1 may refer to rows that are not there (%2)</source>
        <translation>テーブル %1 の行が、存在しない行を参照している可能性があります (%2)</translation>
    </message>
    <message>
        <source>a value does not fit its type (SQLSTATE %1)</source>
        <translation>値が型に合いません (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>a trigger or function refuses a row (SQLSTATE %1)</source>
        <translation>トリガまたは関数が行を拒否します (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>It is about databases of the server, not about what is in one.</source>
        <translation>データベースの中身ではなく、サーバのデータベース自体に関する文です。</translation>
    </message>
    <message>
        <source>It is about tablespaces, which all databases of the server share.</source>
        <translation>サーバの全データベースが共有するテーブル空間に関する文です。</translation>
    </message>
    <message>
        <source>It concerns the whole server.</source>
        <translation>サーバ全体に関わる文です。</translation>
    </message>
    <message>
        <source>It uses files or programs of the server&apos;s computer.</source>
        <translation>サーバのコンピュータのファイルやプログラムを使う文です。</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>別のサーバに接続する文です。</translation>
    </message>
    <message>
        <source>It is about roles, which all databases of the server share.</source>
        <translation>サーバの全データベースが共有するロールに関する文です。</translation>
    </message>
    <message>
        <source>It takes on another role than the one that the scratch database belongs to.</source>
        <translation>スクラッチデータベースの所有者とは別のロールに切り替える文です。</translation>
    </message>
    <message>
        <source>What the way back does not compute alike in column %1</source>
        <translation>列 %1 のうち、戻す手順の計算結果が元と異なる値</translation>
    </message>
    <message>
        <source>Column %1: its table has no key by which its values could be kept</source>
        <translation>列 %1: テーブルに、値を保管するためのキーがありません</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>それ以降のテーブル %1 の行に %2 の値がありません</translation>
    </message>
    <message>
        <source>Making a scratch database was cancelled.</source>
        <translation>スクラッチデータベースの作成はキャンセルされました。</translation>
    </message>
    <message>
        <source>Proofs do not run as %1 on %2: that user has power over the whole server, and a proof runs SQL that comes with a project. Name a user made with CREATE ROLE … LOGIN CREATEDB.</source>
        <translation>%2 では、%1 として検証を実行しません。このユーザはサーバ全体に対する権限を持ちますが、検証ではプロジェクトに付属するSQLを実行するためです。CREATE ROLE … LOGIN CREATEDBで作成したユーザを指定してください。</translation>
    </message>
    <message>
        <source>The user %1 may not make scratch databases on %2. An administrator can allow it: ALTER ROLE %3 CREATEDB.</source>
        <translation>ユーザ %1 は %2 にスクラッチデータベースを作成できません。管理者は次の文で許可できます: ALTER ROLE %3 CREATEDB</translation>
    </message>
    <message>
        <source>There is no folder for a private server: %1 cannot be written to, or its path is too long. Set TMPDIR to a folder that can.</source>
        <translation>専用サーバ用のフォルダがありません。%1 に書き込めないか、パスが長すぎます。TMPDIRを適切なフォルダに設定してください。</translation>
    </message>
    <message>
        <source>Starting a private server was cancelled.</source>
        <translation>専用サーバの起動はキャンセルされました。</translation>
    </message>
    <message>
        <source>The private server for proofs did not start. Its own words are below; a development server can be used instead.</source>
        <translation>検証用の専用サーバが起動しませんでした。サーバのメッセージを下に示します。代わりに開発サーバを使うこともできます。</translation>
    </message>
    <message>
        <source>The programs of a PostgreSQL server (initdb, pg_ctl, postgres) are not installed here. Install the package postgresql, or name a development server for proofs.</source>
        <translation>PostgreSQLサーバのプログラム(initdb、pg_ctl、postgres)がここにインストールされていません。postgresqlパッケージをインストールするか、検証用の開発サーバを指定してください。</translation>
    </message>
    <message>
        <source>The folder of the private server, %1, cannot be written to. Free some space there.</source>
        <translation>専用サーバのフォルダ %1 に書き込めません。空き容量を確保してください。</translation>
    </message>
    <message>
        <source>The private server cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>専用サーバを起動できません。システムがこれ以上プロセスを起動できません。他のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database: it cannot be read here, so it cannot be checked. Prove it without a development server, on a private one.</source>
        <translation>この文はスクラッチデータベースで実行されませんでした。ここでは解釈できないため、確認できません。開発サーバを使わずに、専用サーバで検証してください。</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database. %1</source>
        <translation>この文はスクラッチデータベースで実行されませんでした。%1</translation>
    </message>
    <message>
        <source>The extension %1 is not installed where proofs are held. Install its package for the server there.</source>
        <translation>検証を行う場所に拡張 %1 がインストールされていません。そのサーバ用のパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>Only a superuser of the development server may make the extension %1, and a proof must not be one. Prove it without a development server, on a private one.</source>
        <translation>開発サーバで拡張 %1 を作成できるのはスーパーユーザだけですが、検証はスーパーユーザでは行えません。開発サーバを使わずに、専用サーバで検証してください。</translation>
    </message>
    <message>
        <source>The statement needs rights that proofs do not have: they run as an ordinary user, because they run SQL that comes with a project.</source>
        <translation>この文には、検証にはない権限が必要です。検証ではプロジェクトに付属するSQLを実行するため、一般ユーザの権限で実行されます。</translation>
    </message>
    <message>
        <source>Where proofs are held, something is missing that the statement names: %1</source>
        <translation>検証を行う場所に、文が指すものがありません: %1</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>The program ssh is not installed here. Install the package openssh-client.</source>
        <translation>sshプログラムがここにインストールされていません。openssh-clientパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>The SSH server %1 is not known on this computer, or shows another key than before. Log in once with ssh in a terminal, compare the key it shows, and try again.</source>
        <translation>SSHサーバ %1 は、このコンピュータに登録されていないか、以前と異なる鍵を示しています。端末でsshを使って一度ログインし、表示される鍵を照合してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The SSH server %1 does not let you in. Add your key to the agent (ssh-add), or name its file; a key with a passphrase needs the agent.</source>
        <translation>SSHサーバ %1 にログインできません。鍵をエージェントに追加する(ssh-add)か、鍵のファイルを指定してください。パスフレーズ付きの鍵にはエージェントが必要です。</translation>
    </message>
    <message>
        <source>The SSH server %1 cannot be reached: %2. Check its name and port.</source>
        <translation>SSHサーバ %1 に到達できません: %2。名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>ssh cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>sshを起動できません。システムがこれ以上プロセスを起動できません。他のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Connecting through %1 was cancelled.</source>
        <translation>%1 経由の接続はキャンセルされました。</translation>
    </message>
    <message>
        <source>The SSH server %1 did not let the connection through within %2 s. Check its name and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>SSHサーバ %1 が%2秒以内に接続を通しませんでした。名前とポート、間にファイアウォールがないかを確認してください。アドレスのconnect_timeout=…で時間を延ばせます。</translation>
    </message>
    <message>
        <source>The SSH server %1 does not get through to %2, port %3: %4. Check host and port as that server sees them, and that it allows forwarding.</source>
        <translation>SSHサーバ %1 から %2 のポート%3に到達できません: %4。そのサーバから見たホストとポート、転送が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>the scratch database</source>
        <translation>スクラッチデータベース</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>The first migration cannot be made from %1: the user may not read its %2. Connect as the owner of the database.</source>
        <translation>%1 から最初のマイグレーションを作成できません。このユーザはその %2 を読み取れません。データベースの所有者として接続してください。</translation>
    </message>
    <message>
        <source>The connection %1 is read-only, and the database has to remember its first migration. Allow writing, or choose another connection.</source>
        <translation>接続 %1 は読み取り専用ですが、データベースに最初のマイグレーションを記録する必要があります。書き込みを許可するか、別の接続を選択してください。</translation>
    </message>
    <message>
        <source>%1 has migrations already. Choose an empty folder for the project.</source>
        <translation>%1 にはすでにマイグレーションがあります。プロジェクト用に空のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>%1 and then %2 does not come to the same as the other way round. What the other way would still have to change: %3</source>
        <translation>%1 の後に %2 を実行した結果は、逆の順序の結果と一致しません。逆の順序で残る変更: %3</translation>
    </message>
    <message>
        <source>%1 cannot run after %2: %3</source>
        <translation>%1 は %2 の後に実行できません: %3</translation>
    </message>
    <message>
        <source>relvar.toml does not say which dialect the project is in. Add a line such as dialect = &quot;sqlite&quot;.</source>
        <translation>relvar.tomlに、プロジェクトのダイアレクトが書かれていません。dialect = &quot;sqlite&quot;のような行を追加してください。</translation>
    </message>
    <message>
        <source>The default connection is %1, and there is no [connections.%1]. Add it, or name another.</source>
        <translation>デフォルトの接続は %1 ですが、[connections.%1]がありません。追加するか、別の接続を指定してください。</translation>
    </message>
    <message>
        <source>%1 must be a table: write it as [%1].</source>
        <translation>%1はテーブルでなければなりません。[%1]と書いてください。</translation>
    </message>
    <message>
        <source>%1 is no version of PostgreSQL from 10 on. Write it as &quot;18&quot; or &quot;18.1&quot;.</source>
        <translation>%1は10以降のPostgreSQLのバージョンではありません。&quot;18&quot;や&quot;18.1&quot;のように書いてください。</translation>
    </message>
    <message>
        <source>%1 is no version of SQLite. Write it as &quot;3.31&quot; or &quot;3.31.1&quot;.</source>
        <translation>%1はSQLiteのバージョンではありません。&quot;3.31&quot;や&quot;3.31.1&quot;のように書いてください。</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for 3.31 and newer. Remove sqlite_version, or name a newer one.</source>
        <translation>SQLite %1は古すぎます。文を生成できるのは3.31以降です。sqlite_versionを削除するか、より新しいバージョンを指定してください。</translation>
    </message>
    <message>
        <source>The connection %1 must be a table: write it as [connections.%1].</source>
        <translation>接続 %1 はテーブルでなければなりません。[connections.%1]と書いてください。</translation>
    </message>
    <message>
        <source>The connection %1 has no address. Add a line such as address = &quot;shop.db&quot;.</source>
        <translation>接続 %1 にアドレスがありません。address = &quot;shop.db&quot;のような行を追加してください。</translation>
    </message>
    <message>
        <source>%1 is no color. Write it as &quot;#2a9d8f&quot;.</source>
        <translation>%1は色ではありません。&quot;#2a9d8f&quot;のように書いてください。</translation>
    </message>
    <message>
        <source>read_only must be true or false, without quotes.</source>
        <translation>read_onlyは引用符なしのtrueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is no environment. Write development, test or production.</source>
        <translation>%1は環境ではありません。development、test、productionのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>keep must be a whole number from 0 (no backups) to 1000.</source>
        <translation>keepは0(バックアップなし)から1000までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>online must be true or false, without quotes.</source>
        <translation>onlineは引用符なしのtrueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>batch_rows must be a whole number from 1 to 1000000.</source>
        <translation>batch_rowsは1から1000000までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number of milliseconds, 0 for no limit.</source>
        <translation>%1はミリ秒単位の整数でなければなりません。0は無制限です。</translation>
    </message>
    <message>
        <source>[migrations] says %1, which is for PostgreSQL alone: a file has one writer at a time. Remove the line.</source>
        <translation>[migrations]に%1とありますが、これはPostgreSQL専用です。ファイルに書き込めるのは一度に1つだけです。この行を削除してください。</translation>
    </message>
    <message>
        <source>[migrations] needs both format and folder, or none of them: whose migrations they are, and where they are.</source>
        <translation>[migrations]には、どのツールのマイグレーションかを示すformatと、その場所を示すfolderの両方が必要です。使わない場合は両方とも省いてください。</translation>
    </message>
    <message>
        <source>%1 is no format of migrations that Relvar knows. It knows: %2.</source>
        <translation>%1はRelvarが対応しているマイグレーションの形式ではありません。対応している形式: %2。</translation>
    </message>
    <message>
        <source>%1 is no rule of what may differ. Write a kind, a colon and a name: &quot;table:audit_*&quot;.</source>
        <translation>%1は、異なってもよいものの規則ではありません。種類、コロン、名前の順に書いてください: &quot;table:audit_*&quot;</translation>
    </message>
    <message>
        <source>The group %1 must be a table: write it as [groups.%1].</source>
        <translation>グループ %1 はテーブルでなければなりません。[groups.%1]と書いてください。</translation>
    </message>
    <message>
        <source>The group %1 does not say which databases are in it. Write connections = [&quot;a&quot;, &quot;b&quot;], or an address with {name} in it and one of names, names_file and names_query.</source>
        <translation>グループ %1 に、含まれるデータベースが書かれていません。connections = [&quot;a&quot;, &quot;b&quot;]と書くか、{name}を含むアドレスと、names、names_file、names_queryのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>The address of the group %1 is the same for all of its databases. Write {name} where their names go.</source>
        <translation>グループ %1 のアドレスがすべてのデータベースで同じです。名前が入る場所に{name}と書いてください。</translation>
    </message>
    <message>
        <source>The group %1 needs both names_query and names_connection: what is asked, and where.</source>
        <translation>グループ %1 には、names_queryとnames_connection(何をどこに問い合わせるか)の両方が必要です。</translation>
    </message>
    <message>
        <source>The group %1 names the connection %2, and there is no [connections.%2].</source>
        <translation>グループ %1 に接続 %2 とありますが、[connections.%2]がありません。</translation>
    </message>
    <message>
        <source>relvar.toml cannot be read as TOML. Correct the line.</source>
        <translation>relvar.tomlをTOMLとして読み取れません。この行を修正してください。</translation>
    </message>
    <message>
        <source>The connection %1 is written in relvar.toml in a way that cannot be changed without losing something. Change it there by hand, then open the project again.</source>
        <translation>接続 %1 は、relvar.tomlで、何かを失わずに変更できない書き方になっています。手で変更してから、プロジェクトを開き直してください。</translation>
    </message>
    <message>
        <source>relvar.toml has no connection %1. Open the project again to see what it has.</source>
        <translation>relvar.tomlに接続 %1 がありません。プロジェクトを開き直して現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>There is already a connection %1. Choose another name.</source>
        <translation>接続 %1 はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>[drift] is written in relvar.toml in a way that cannot be changed without losing something. Add the rule to its ignore there by hand.</source>
        <translation>relvar.tomlの[drift]は、何かを失わずに変更できない書き方になっています。そのignoreに規則を手で追加してください。</translation>
    </message>
    <message>
        <source>%1 is no convention that Relvar knows. Known are: %2.</source>
        <translation>%1はRelvarの知っている命名規則ではありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>The pattern of %1 is empty. Write one, or remove the line.</source>
        <translation>%1のパターンが空です。パターンを書くか、この行を削除してください。</translation>
    </message>
    <message>
        <source>There is no check %1. `relvar-cli lint --list` shows those that there are, by code and name.</source>
        <translation>チェック%1はありません。`relvar-cli lint --list`で、あるものをコードと名前で確認できます。</translation>
    </message>
    <message>
        <source>severity must be a table: write it as [lint.severity].</source>
        <translation>severityはテーブルでなければなりません。[lint.severity]と書いてください。</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1は重大度ではありません。hint、warning、errorのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Restore it, or delete it to lay the diagram out anew.</source>
        <translation>%1 を読み取れません。復元するか、削除してダイアグラムを新しく配置してください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of the folder diagrams.</source>
        <translation>%1 を削除できません。diagramsフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>The draft %1 cannot be read. Move it away to begin without it.</source>
        <translation>ドラフト %1 を読み取れません。ドラフトなしで始めるには、別の場所に移してください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of its folder.</source>
        <translation>%1 を削除できません。そのフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 は一部だけ適用されています。%2</translation>
    </message>
    <message>
        <source>Migration %1 was edited after it was applied, and no snapshot of what it made then is left, so it is not known what the database should be. Accept the file as it is (relvar-cli baseline %1), or bring the old one back.</source>
        <translation>マイグレーション %1 は適用後に編集され、適用時の結果のスナップショットも残っていないため、データベースの本来の姿が分かりません。現在のファイルを承認する(relvar-cli baseline %1)か、元のファイルに戻してください。</translation>
    </message>
    <message>
        <source>Migration %1 is applied and its file is gone, and no snapshot of what it made is left, so it is not known what the database should be. Restore the file.</source>
        <translation>マイグレーション %1 は適用済みですがファイルがなく、結果のスナップショットも残っていないため、データベースの本来の姿が分かりません。ファイルを復元してください。</translation>
    </message>
    <message>
        <source>It is not known what the newest migrations lead to, so nothing can be put after them. relvar-cli verify tells what is wrong with them.</source>
        <translation>最新のマイグレーションの結果が不明なため、その後に何も追加できません。何が問題かはrelvar-cli verifyで分かります。</translation>
    </message>
    <message>
        <source>A pending migration and the database do not agree: %1 is %2 in the database, and will be %3. Revert the database there, or change the pending migration, then take the rest in.</source>
        <translation>未適用のマイグレーションとデータベースが食い違っています。%1 はデータベースでは %2 ですが、%3 になる予定です。データベースのその部分を元に戻すか、未適用のマイグレーションを変更してから、残りを取り込んでください。</translation>
    </message>
    <message>
        <source>Migration %1 was written, but could not be marked as applied on %2, where it would fail. Delete its file, or mark it with relvar-cli baseline. %3</source>
        <translation>マイグレーション %1 は書き込まれましたが、%2 で適用済みにできませんでした。そこで実行すると失敗します。ファイルを削除するか、relvar-cli baselineで適用済みにしてください。%3</translation>
    </message>
    <message>
        <source>Bring %1 back to what its migrations make</source>
        <translation>%1 をマイグレーションの結果に戻す</translation>
    </message>
    <message>
        <source>The migrations ran on every database (%1).</source>
        <translation>マイグレーションをすべてのデータベース(%1)で実行しました。</translation>
    </message>
    <message>
        <source>No database had anything to run (%1).</source>
        <translation>実行するもののあるデータベースはありませんでした(%1)。</translation>
    </message>
    <message>
        <source>All %1 databases are done: the migrations ran on %2, and %3 had nothing to run.</source>
        <translation>%1個のデータベースがすべて完了しました。%2個でマイグレーションを実行し、%3個には実行するものがありませんでした。</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>nothing to run: %1</source>
        <translation>対象なし: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>not begun: %1</source>
        <translation>未開始: %1</translation>
    </message>
    <message>
        <source>Of %1 databases – %2. Run again to go on with those that are not done.</source>
        <translation>データベース%1個 – %2。もう一度実行すると、未完了のものを続行します。</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>読み込まれていません。</translation>
    </message>
    <message>
        <source>The names of the group %1 cannot be read from %2. Check names_file in relvar.toml.</source>
        <translation>グループ %1 の名前を %2 から読み取れません。relvar.tomlのnames_fileを確認してください。</translation>
    </message>
    <message>
        <source>The names of the group %1 could not be asked from %2. Correct names_query in relvar.toml.</source>
        <translation>グループ %1 の名前を %2 に問い合わせられませんでした。relvar.tomlのnames_queryを修正してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that fits into the address of the group %2. Correct the list of its names.</source>
        <translation>&quot;%1&quot;は、グループ %2 のアドレスに使える名前ではありません。名前の一覧を修正してください。</translation>
    </message>
    <message>
        <source>The list of names of the group %1 has an address with a password in it. Remove the password; keep it in the password file of the server&apos;s programs.</source>
        <translation>グループ %1 の名前の一覧に、パスワードを含むアドレスがあります。パスワードを削除し、サーバのプログラム用のパスワードファイルに保存してください。</translation>
    </message>
    <message>
        <source>%1 is in the group %2 twice. Remove one of the two.</source>
        <translation>%1 がグループ %2 に2回あります。一方を削除してください。</translation>
    </message>
    <message>
        <source>No database is in the group %1.</source>
        <translation>グループ %1 にデータベースがありません。</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>履歴の読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>The intents need an object, { … }, at %1.</source>
        <translation>インテントの%1には、オブジェクト({ … })が必要です。</translation>
    </message>
    <message>
        <source>The intents have &quot;%1&quot; where only %2 can stand.</source>
        <translation>インテントに&quot;%1&quot;がありますが、そこに書けるのは%2だけです。</translation>
    </message>
    <message>
        <source>The intents need a list, [ … ], at %1.</source>
        <translation>インテントの%1には、リスト([ … ])が必要です。</translation>
    </message>
    <message>
        <source>The intents need a text, &quot;…&quot;, at %1.</source>
        <translation>インテントの%1には、文字列(&quot;…&quot;)が必要です。</translation>
    </message>
    <message>
        <source>The intents have an empty text at %1.</source>
        <translation>インテントの%1の文字列が空です。</translation>
    </message>
    <message>
        <source>The intents need true or false at %1.</source>
        <translation>インテントの%1には、trueまたはfalseが必要です。</translation>
    </message>
    <message>
        <source>The intents say nothing. They have conversions, values or moves.</source>
        <translation>インテントに内容がありません。conversions、values、movesを書けます。</translation>
    </message>
    <message>
        <source>The intents name a table %1, which is neither in what is changed nor in what it becomes.</source>
        <translation>インテントにあるテーブル %1 は、変更前にも変更後にもありません。</translation>
    </message>
    <message>
        <source>The intents name a column %1 of %2, which is neither in what is changed nor in what it becomes.</source>
        <translation>インテントにある %2 の列 %1 は、変更前にも変更後にもありません。</translation>
    </message>
    <message>
        <source>The intents need a table and its column, &quot;table.column&quot;, at %1.</source>
        <translation>インテントの%1には、テーブルとその列(&quot;table.column&quot;)が必要です。</translation>
    </message>
    <message>
        <source>The intents need a value that stays, &quot;…&quot;, or null at %1.</source>
        <translation>インテントの%1には、残る値(&quot;…&quot;)またはnullが必要です。</translation>
    </message>
    <message>
        <source>The intents name a type %1 that is not on both sides.</source>
        <translation>インテントにある型 %1 が、両方にはありません。</translation>
    </message>
    <message>
        <source>%1 is no value of %2 that goes away.</source>
        <translation>%1 は、%2 のなくなる値ではありません。</translation>
    </message>
    <message>
        <source>Rows with %1 cannot become %2: %3 has no such value.</source>
        <translation>%1 の行を %2 にすることはできません。%3 にその値はありません。</translation>
    </message>
    <message>
        <source>A move of the intents fills nothing that is new. It fills columns and tables that come, and on the way back those that had gone.</source>
        <translation>インテントの移動が、新しいものを何も埋めていません。移動が埋めるのは、追加される列とテーブル、そして戻すときは削除されていた列とテーブルです。</translation>
    </message>
    <message>
        <source>The intents say nothing of what to fill at %1. Say it with &quot;set&quot;.</source>
        <translation>インテントの%1に、何を埋めるかが書かれていません。&quot;set&quot;で指定してください。</translation>
    </message>
    <message>
        <source>The intents move values from %1 to %2 without saying which rows belong together. Say it with &quot;match&quot;.</source>
        <translation>インテントは %1 から %2 に値を移しますが、どの行どうしが対応するかが書かれていません。&quot;match&quot;で指定してください。</translation>
    </message>
    <message>
        <source>The intents are no JSON object. The user guide shows what they look like.</source>
        <translation>インテントがJSONオブジェクトではありません。書き方はユーザガイドを参照してください。</translation>
    </message>
    <message>
        <source>%1 can no longer be reverted with its data: only the structure comes back.</source>
        <translation>%1 をデータごと巻き戻すことはもうできません。復元されるのは構造だけです。</translation>
    </message>
    <message>
        <source>What the revert of %1 found no row for is gone for good.</source>
        <translation>%1 の巻き戻し時に対応する行がなかったものは、完全になくなります。</translation>
    </message>
    <message>
        <source>What was written before the revert of %1, into what it removed, is gone for good.</source>
        <translation>%1 の巻き戻しの前に、それが削除したものに書き込まれていたものは、完全になくなります。</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>約%1行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>Table %1 moves aside as it is (%2): nothing is copied.</source>
        <translation>テーブル %1 はそのままの形で別の場所に移されます (%2)。コピーは行われません。</translation>
    </message>
    <message>
        <source>Of table %1 (%2) what goes away is copied first.</source>
        <translation>テーブル %1 (%2) のうち、失われるデータが先にコピーされます。</translation>
    </message>
    <message>
        <source>The rows of %1 are lost</source>
        <translation>%1 の行が失われます</translation>
    </message>
    <message>
        <source>The values of %1.%2 are lost</source>
        <translation>%1.%2 の値が失われます</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew</source>
        <translation>%1 のすべての行が書き換えられます</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can read or write it</source>
        <translation>誰も読み書きできない状態で、%1 のすべての行が読み込まれます</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can write it</source>
        <translation>誰も書き込めない状態で、%1 のすべての行が読み込まれます</translation>
    </message>
    <message>
        <source>%1 has no way back</source>
        <translation>%1 に戻す手順がありません</translation>
    </message>
    <message>
        <source>%1 was never proved</source>
        <translation>%1 は一度も検証されていません</translation>
    </message>
    <message>
        <source>%1 locks the whole database while it writes, whatever the table: other writers wait, and readers may have to.</source>
        <translation>%1 は、どのテーブルでも書き込み中はデータベース全体をロックします。他の書き込みは待たされ、読み取りも待たされることがあります。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 他%2件</translation>
    </message>
    <message>
        <source>; all rows are written anew%1</source>
        <translation>(すべての行を書き換え%1)</translation>
    </message>
    <message>
        <source>; all rows are read%1</source>
        <translation>(すべての行を読み込み%1)</translation>
    </message>
    <message>
        <source>; rows are read or written%1</source>
        <translation>(行を読み込みまたは書き込み%1)</translation>
    </message>
    <message>
        <source>; the catalog alone changes</source>
        <translation>(変更はカタログのみ)</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until the migration commits%2.</source>
        <translation>マイグレーションがコミットされるまで、誰も %1 の読み書きができません%2。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while a statement runs%2.</source>
        <translation>文の実行中は、誰も %1 の読み書きができません%2。</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until the migration commits%2.</source>
        <translation>マイグレーションがコミットされるまで、誰も %1 に書き込めません%2。</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while a statement runs%2.</source>
        <translation>文の実行中は、誰も %1 に書き込めません%2。</translation>
    </message>
    <message>
        <source>Of %1 statement(s) it is not known what they lock: look at them yourself.</source>
        <translation>%1件の文について、何をロックするかが不明です。ご自身で確認してください。</translation>
    </message>
    <message>
        <source>It takes %1 tables for itself, one after another, and keeps all of them to its end: a program that uses them in another order can deadlock with it. Smaller migrations hold less.</source>
        <translation>%1個のテーブルを順に占有し、終わりまですべて保持します。別の順序で使うプログラムとデッドロックになる可能性があります。マイグレーションを小さくすると、保持するものが減ります。</translation>
    </message>
    <message>
        <source>%1 is in use: the migration waits for %2, and all who come later wait for it.</source>
        <translation>%1 は使用中です。マイグレーションは %2 を待ち、後から来たものはすべてマイグレーションを待ちます。</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>読み取りと書き込み</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>changes of the table</source>
        <translation>テーブルの変更</translation>
    </message>
    <message>
        <source>only changes that need the table alone</source>
        <translation>テーブルを占有する変更のみ</translation>
    </message>
    <message>
        <source>catalog only</source>
        <translation>カタログのみ</translation>
    </message>
    <message>
        <source>some rows</source>
        <translation>一部の行</translation>
    </message>
    <message>
        <source>reads all rows</source>
        <translation>全行を読み取り</translation>
    </message>
    <message>
        <source>writes all rows anew</source>
        <translation>全行を書き換え</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1、%2秒</translation>
    </message>
    <message>
        <source>What the run changes is not as its migrations were made for. Since then somebody has changed the database: take that into a migration of its own, or undo it.</source>
        <translation>実行の変更対象が、マイグレーションの前提と異なります。その後に誰かがデータベースを変更しています。それを別のマイグレーションに取り込むか、元に戻してください。</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: %1</source>
        <translation>妨げになる行の有無は調べられませんでした: %1</translation>
    </message>
    <message>
        <source>%1 stopped in the middle, so the database is at no point of its history.</source>
        <translation>%1 が途中で停止したため、データベースは履歴のどの時点にもありません。</translation>
    </message>
    <message>
        <source>The file of an applied migration is missing, so it is not known what the database should be.</source>
        <translation>適用済みマイグレーションのファイルがないため、データベースの本来の姿が分かりません。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is no project: it holds no relvar.toml. Choose another folder, or make a project with relvar-cli init.</source>
        <translation>%1 はプロジェクトではありません。relvar.tomlがありません。別のフォルダを選択するか、relvar-cli initでプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the project&apos;s folder.</source>
        <translation>フォルダ %1 を作成できません。プロジェクトのフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is a project already. Open it, or choose another folder.</source>
        <translation>%1 はすでにプロジェクトです。それを開くか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>フォルダ %1 を作成できません。上位のフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>The migrations of %1 are those of %2, and this can be done with Relvar&apos;s own alone. relvar-cli status shows where a database stands with them.</source>
        <translation>%1 のマイグレーションは%2のもので、この操作はRelvar独自のマイグレーションでのみ行えます。データベースの状態はrelvar-cli statusで確認できます。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have no value in %3, which becomes NOT NULL. Give them a value, or let the migration do it before it asks for one.</source>
        <translation>%2 の%1行で、NOT NULLになる %3 に値がありません。値を設定するか、NOT NULLにする前にマイグレーションで設定してください。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have a value in %3 that its new type, %4, cannot hold. Change the values, or choose a wider type.</source>
        <translation>%2 の%1行で、%3 の値が新しい型 %4 に収まりません。値を変更するか、より広い型を選択してください。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 were written since and have no value for %3, which comes back as NOT NULL. Delete them, or revert with a down section that gives them one.</source>
        <translation>%2 の%1行はその後に書き込まれたもので、NOT NULLとして復元される %3 の値がありません。削除するか、値を設定するdownセクションで巻き戻してください。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 get no value for the new column %3, which is NOT NULL. Give it a default, or fill it before it becomes NOT NULL.</source>
        <translation>%2 の%1行で、NOT NULLの新しい列 %3 に値が設定されません。デフォルト値を設定するか、NOT NULLにする前に値を埋めてください。</translation>
    </message>
    <message>
        <source>%1 value(s) of %2 stand in more than one row of %3, and %4 allows each once. Change or delete the others.</source>
        <translation>%2 の%1個の値が %3 の複数の行にありますが、%4 は同じ値を1回しか許可しません。重複を変更または削除してください。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 point to a row of %4 that is not there (%3). Correct or delete them, or add the rows that are missing.</source>
        <translation>%2 の%1行が、%4 に存在しない行を参照しています (%3)。修正または削除するか、足りない行を追加してください。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 break the check %3. Correct them, or loosen it.</source>
        <translation>%2 の%1行が検査制約 %3 に違反しています。行を修正するか、検査制約を緩めてください。</translation>
    </message>
    <message>
        <source>The rows of %1 could not be looked at: %2</source>
        <translation>%1 の行を調べられませんでした: %2</translation>
    </message>
    <message>
        <source>A migration needs a name with letters or digits in it. Say what it changes, for example: Add phone to users.</source>
        <translation>マイグレーションには、文字または数字を含む名前が必要です。何を変更するかを書いてください(例: Add phone to users)。</translation>
    </message>
    <message>
        <source>%1 has no forms of changes that let programs go on meanwhile. Save the change as one migration.</source>
        <translation>%1には、その間もプログラムを動かし続けられる変更の方法がありません。変更を1つのマイグレーションとして保存してください。</translation>
    </message>
    <message>
        <source>There is nothing to save: the draft is what the newest migration leads to.</source>
        <translation>保存するものはありません。ドラフトは最新のマイグレーションの結果と同じです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2.</source>
        <translation>%2 にマイグレーション %1 はありません。</translation>
    </message>
    <message>
        <source>%1 does not come after %2: name two migrations, the earlier one first.</source>
        <translation>%1 は %2 より後ではありません。2つのマイグレーションを、古いほうから指定してください。</translation>
    </message>
    <message>
        <source>%1 stands for others already, and a database may know only those. Squash the migrations after it.</source>
        <translation>%1 はすでに他のマイグレーションを置き換えたもので、それしか記録していないデータベースがあるかもしれません。それより後のマイグレーションをスカッシュしてください。</translation>
    </message>
    <message>
        <source>Nothing was squashed, for relvar.sum and the folder disagree. %1</source>
        <translation>relvar.sumとフォルダが食い違っているため、何もスカッシュされませんでした。%1</translation>
    </message>
    <message>
        <source>The statements one after another do not lead to what the migrations lead to. Nothing was changed.</source>
        <translation>順に並べた文の結果が、マイグレーションの結果と一致しません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2 migrations in one)</source>
        <translation>%1 (%2件のマイグレーションを統合)</translation>
    </message>
    <message>
        <source>%1 holds statements that do not follow from the schemas alone, so all statements are kept as they are, one after another.</source>
        <translation>%1 にスキーマだけからは導かれない文があるため、すべての文をそのまま順に残しています。</translation>
    </message>
    <message>
        <source>There is no one migration for the whole difference, so all statements are kept as they are, one after another.</source>
        <translation>差異全体を表す1つのマイグレーションは作れないため、すべての文をそのまま順に残しています。</translation>
    </message>
    <message>
        <source>Made in one step, rows or objects would not come out the same, so all statements are kept as they are, one after another. (%1)</source>
        <translation>1つの手順にまとめると行またはオブジェクトが同じ結果にならないため、すべての文をそのまま順に残しています。(%1)</translation>
    </message>
    <message>
        <source>%1 runs without a transaction around it, so its statements cannot be put together with others; and they cannot be made anew: %2 Squash what comes before it and what comes after it.</source>
        <translation>%1 は全体を囲むトランザクションなしで実行されるため、その文を他の文とまとめることができません。作り直すこともできません: %2 その前のものと後のものを、それぞれスカッシュしてください。</translation>
    </message>
    <message>
        <source>Rows that the old migrations take are in its way.</source>
        <translation>元のマイグレーションが受け入れる行が妨げになっています。</translation>
    </message>
    <message>
        <source>Table %1 would hold other values.</source>
        <translation>テーブル %1 の値が異なってしまいます。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions and the space that is left.</source>
        <translation>%1 に書き込めません。権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not what it was when the migrations were squashed. Squash them again.</source>
        <translation>%1 がスカッシュ時から変わっています。もう一度スカッシュしてください。</translation>
    </message>
    <message>
        <source>The template %1 cannot be read. Correct or remove the file.</source>
        <translation>テンプレート %1 を読み取れません。ファイルを修正または削除してください。</translation>
    </message>
    <message>
        <source>A random UUID as key, and when the row was made and changed.</source>
        <translation>ランダムなUUIDのキーと、行の作成日時・更新日時。</translation>
    </message>
    <message>
        <source>Before PostgreSQL 13, gen_random_uuid() needs the extension pgcrypto.</source>
        <translation>PostgreSQL 13より前では、gen_random_uuid()にpgcrypto拡張が必要です。</translation>
    </message>
    <message>
        <source>id uuid + timestamps</source>
        <translation>id uuid + 日時</translation>
    </message>
    <message>
        <source>A number as key that the database counts up.</source>
        <translation>データベースが自動採番する数値のキー。</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>作成・更新日時</translation>
    </message>
    <message>
        <source>When the row was made and changed. The program or a trigger keeps updated_at.</source>
        <translation>行の作成日時と更新日時。updated_atはプログラムまたはトリガが更新します。</translation>
    </message>
    <message>
        <source>soft delete</source>
        <translation>論理削除</translation>
    </message>
    <message>
        <source>When the row was deleted; NULL: it is there. Queries have to look at it.</source>
        <translation>行の削除日時。NULLなら存在する行です。問い合わせでこれを確認する必要があります。</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>参照テーブル</translation>
    </message>
    <message>
        <source>A short list to choose from: a code for programs, a name for people, an order.</source>
        <translation>選択肢の短い一覧: プログラム用のコード、人のための名前、並び順。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a template, because it is the name of a file too. Use letters, digits, blanks, and . + - _</source>
        <translation>「%1」はファイルの名前にもなるため、テンプレートの名前に使えません。文字、数字、空白、および. + - _を使ってください。</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed. Check the permissions of its folder.</source>
        <translation>テンプレート %1 を削除できません。フォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>relvar.toml must not hold a password: it is shared. Remove it; the password is asked for when it is needed.</source>
        <translation>relvar.tomlは共有されるため、パスワードを書いてはなりません。削除してください。パスワードは必要なときに尋ねられます。</translation>
    </message>
    <message>
        <source>relvar.toml has the key %1, which is not known here. Known are: %2.</source>
        <translation>relvar.tomlに未知のキー%1があります。使えるもの: %2。</translation>
    </message>
    <message>
        <source>%1 must be a text in double quotes.</source>
        <translation>%1は二重引用符の文字列でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts: [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1は文字列のリストでなければなりません: [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1は引用符なしのtrueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is no SQL, so what it makes is known to %2 alone. Name a database that has it.</source>
        <translation>%1 は SQL ではないため、何が作られるかは %2 にしか分かりません。すでにそれを含むデータベースを指定してください。</translation>
    </message>
    <message>
        <source>proved also with %1 rows of a database</source>
        <translation>データベースの%1行でも検証済み</translation>
    </message>
    <message>
        <source>The migration was not written: its proof failed. %1</source>
        <translation>マイグレーションは書き込まれませんでした。検証に失敗しました。%1</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun. Put the draft onto them first: the window does so when it sees them, and relvar-cli new without --to.</source>
        <translation>ドラフトの開始後にマイグレーションが変わりました。先にドラフトを現在のマイグレーションの上に移してください。ウィンドウは変更に気付くと移し、--toなしのrelvar-cli newでも移せます。</translation>
    </message>
    <message>
        <source>It was saved without a proof.</source>
        <translation>検証なしで保存されました。</translation>
    </message>
    <message>
        <source>%1 is too large to be code. Choose the folder of the repository.</source>
        <translation>%1 はコードにしては大きすぎます。リポジトリのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile, so nothing was written. Look at what would be written now, and write again.</source>
        <translation>その間に %1 が変わったため、何も書き込まれませんでした。今回書き込まれる内容を確認して、もう一度書き込んでください。</translation>
    </message>
    <message>
        <source>The SQL of %1 was not run, because the folder is not trusted. Close the project and open it again to say that it is.</source>
        <translation>フォルダが信頼されていないため、%1 のSQLは実行されませんでした。信頼する場合は、プロジェクトを閉じて開き直し、そこで信頼すると答えてください。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8, so nothing could be added to it without harm. Convert it first.</source>
        <translation>%1 はUTF-8のテキストではないため、追加すると内容が壊れます。先にUTF-8に変換してください。</translation>
    </message>
    <message>
        <source>%1 lies outside of %2, so nothing was written. Choose a folder that both are in, or correct the configuration that says so.</source>
        <translation>%1 は %2 の外にあるため、何も書き込まれませんでした。両方を含むフォルダを選択するか、この場所を指定している設定を修正してください。</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 はファイルとしてありますが、%2 に登録されていないため、実行されることはありません。</translation>
    </message>
    <message>
        <source>%1 is a baseline: it stands for the migrations before it, which are run instead. Name one of them.</source>
        <translation>%1 はベースラインです。それより前のマイグレーションを代表するもので、実際にはそれらが実行されます。そのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Write one of: %3.</source>
        <translation>%1を%2にすることはできません。次のいずれかを書いてください: %3。</translation>
    </message>
    <message>
        <source>%1 is empty. Write a value, or remove the line.</source>
        <translation>%1が空です。値を書くか、この行を削除してください。</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>It has no way back.</source>
        <translation>戻す手順がありません。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>It changes nothing that a schema shows.</source>
        <translation>スキーマに現れる変更はありません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>It runs without a transaction of its own.</source>
        <translation>独自のトランザクションなしで実行されます。</translation>
    </message>
    <message>
        <source>%1 is moved to %2 with its rows, and put back on the way back.</source>
        <translation>%1 は行ごと %2 に移され、巻き戻すときに元に戻されます。</translation>
    </message>
    <message>
        <source>Rows of %1 are copied to %2, from where the way back restores them.</source>
        <translation>%1 の行は %2 にコピーされ、巻き戻すときにそこから復元されます。</translation>
    </message>
    <message>
        <source>Nothing is taken away from the rows that are there.</source>
        <translation>既存の行から失われるものはありません。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>A statement is not understood: it may lock anything.</source>
        <translation>解釈できない文があり、何がロックされるか不明です。</translation>
    </message>
    <message>
        <source>It locks no table that was there before.</source>
        <translation>既存のテーブルはロックされません。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>待たせる操作</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>It was never proved.</source>
        <translation>一度も検証されていません。</translation>
    </message>
    <message>
        <source>%1 + timestamps</source>
        <translation>%1 + 日時</translation>
    </message>
    <message>
        <source>A number as key that the database counts up, and when the row was made and changed.</source>
        <translation>データベースが自動採番する数値のキーと、行の作成日時・更新日時。</translation>
    </message>
    <message>
        <source>Relvar does not write migrations of %1. Write it with %1; relvar-cli diff --sql has the SQL of the draft.</source>
        <translation>Relvar は %1 のマイグレーションを書きません。%1 で書いてください。下書きの SQL は relvar-cli diff --sql で得られます。</translation>
    </message>
    <message>
        <source>[%1] is written in relvar.toml in a way that cannot be changed without losing something. Write %2 there by hand.</source>
        <translation>relvar.tomlの[%1]は、何かを失わずには変更できない形で書かれています。%2 を手で書いてください。</translation>
    </message>
    <message>
        <source>The pattern of %1 has the placeholder {%2}, which is not known. Known are: %3.</source>
        <translation>%1 のパターンに不明なプレースホルダ {%2} があります。使えるもの: %3。</translation>
    </message>
    <message>
        <source>%1 did not come to its end, so it is not known what the database should be. %2</source>
        <translation>%1 が最後まで終わっていないため、データベースがどうあるべきかわかりません。%2</translation>
    </message>
    <message>
        <source>%1 is applied and its file is gone, so it is not known what the database should be. Restore the file.</source>
        <translation>%1 は適用済みですがファイルがないため、データベースがどうあるべきかわかりません。ファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied, so it is not known what the database should be. Restore the file as it was, or let %2 run it again where it does that.</source>
        <translation>%1 は適用後に編集されたため、データベースがどうあるべきかわかりません。ファイルを元の内容に戻すか、%2 が再実行する場合は再実行させてください。</translation>
    </message>
    <message>
        <source>%1 is pending on %2, and would come before one that is applied already. Apply it first.</source>
        <translation>%1 は %2 で未適用で、適用済みのものより前に来ます。先に適用してください。</translation>
    </message>
    <message>
        <source>%1 has changed since it was compared. Compare it again.</source>
        <translation>%1 は比較した後に変わりました。もう一度比較してください。</translation>
    </message>
    <message>
        <source>%1 is a production database: nothing is pushed to it. Save the draft as a migration, and apply that.</source>
        <translation>%1 は本番データベースです。直接は何も反映しません。ドラフトをマイグレーションとして保存し、それを適用してください。</translation>
    </message>
    <message>
        <source>Bring %1 to another schema, without a migration</source>
        <translation>%1 をマイグレーションなしで別のスキーマにする</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more. Bring it back, or close the project.</source>
        <translation>フォルダ %1 はもうありません。元に戻すか、プロジェクトを閉じてください。</translation>
    </message>
    <message>
        <source>%1 is a production database: it is not started over. Revert single migrations there.</source>
        <translation>%1 は本番データベースです。最初からやり直すことはできません。個々のマイグレーションを取り消してください。</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::AreasAndNotes</name>
    <message>
        <source>Area %1</source>
        <translation>エリア %1</translation>
    </message>
    <message>
        <source>Re&amp;name the area</source>
        <translation>エリア名を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>メモを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>黄緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>赤紫</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>すみれ色</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>テーブルを集める(&amp;G)</translation>
    </message>
    <message>
        <source>Select its &amp;tables</source>
        <translation>テーブルを選択(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove the area, not its tables</source>
        <translation>エリアのみを削除(テーブルは残す)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>メモを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>エリアの名前</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::DiagramView</name>
    <message>
        <source>This is only shown, not edited. Go back to the draft to change something.</source>
        <translation>これは表示だけで、編集できません。変更するには、ドラフトに戻ってください。</translation>
    </message>
    <message>
        <source>Only a part of the diagram is shown. Press Esc to see everything, then move tables.</source>
        <translation>ダイアグラムの一部だけが表示されています。Escですべてを表示してから、テーブルを移動してください。</translation>
    </message>
    <message>
        <source>Select the tables of which more or less shall be shown first.</source>
        <translation>先に、詳細度を変えるテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Select the tables that the area shall have first.</source>
        <translation>先に、エリアに入れるテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Select what shall be dropped first.</source>
        <translation>先に、削除するものを選択してください。</translation>
    </message>
    <message>
        <source>This is dropped already. Undo brings it back.</source>
        <translation>すでに削除されています。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>The partitions have this relation, not the table. Show them (P) to change it.</source>
        <translation>このリレーションを持つのはテーブルではなくパーティションです。変更するには、パーティションを表示(P)してください。</translation>
    </message>
    <message>
        <source>Select a table that has partitions first.</source>
        <translation>先に、パーティションのあるテーブルを選択してください。</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>新しいテーブル(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>新しい列(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>新しいリレーション(&amp;R)</translation>
    </message>
    <message>
        <source>Many to &amp;many</source>
        <translation>多対多(&amp;M)</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>新しいメモ(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;area of the selected tables</source>
        <translation>選択したテーブルの新しいエリア(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;enum type</source>
        <translation>新しい列挙型(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;sequence</source>
        <translation>新しいシーケンス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;With values</source>
        <translation>値を伴う操作(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>貼り付け(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>ダイアグラムから外す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>スキーマから削除(&amp;D)</translation>
    </message>
    <message>
        <source>Sh&amp;ow of the selected tables</source>
        <translation>選択したテーブルの表示(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;diagram says</source>
        <translation>ダイアグラムの設定に従う(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>名前のみ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>すべての列(&amp;A)</translation>
    </message>
    <message>
        <source>Align and d&amp;istribute</source>
        <translation>整列と等間隔配置(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep in place in automatic layouts</source>
        <translation>自動レイアウトで位置を固定(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n &amp;partition(s)</source>
        <translation>
            <numerusform>%n個のパーティションを表示(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the &amp;partitions</source>
        <translation>パーティションを折りたたむ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to fit</source>
        <translation>全体を表示(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>全体図(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n個のテーブル</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択中: %1</translation>
    </message>
    <message>
        <source>Select the tables that shall be copied first.</source>
        <translation>先に、コピーするテーブルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n table(s), as SQL too.</source>
        <translation>
            <numerusform>%n個のテーブルをコピーしました(SQLとしても)。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables on the clipboard. Copy some with Ctrl+C on a diagram first.</source>
        <translation>クリップボードにテーブルがありません。先にダイアグラムでCtrl+Cを押してコピーしてください。</translation>
    </message>
    <message>
        <source>Select the tables that shall be duplicated first.</source>
        <translation>先に、複製するテーブルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n table(s).</source>
        <translation>
            <numerusform>%n個のテーブルを貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the table or column that shall be renamed first.</source>
        <translation>先に、名前を変更するテーブルまたは列を選択してください。</translation>
    </message>
    <message>
        <source>Type of the column</source>
        <translation>列の型</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>テーブルの名前</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列の名前</translation>
    </message>
    <message>
        <source>Select the tables that shall be laid out first.</source>
        <translation>先に、配置するテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Every table has its place on the diagram already.</source>
        <translation>すべてのテーブルがすでにダイアグラムに配置されています。</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>ダイアグラムをレイアウトしています… Escで停止します。</translation>
    </message>
    <message>
        <source>The layout was stopped: the tables stand in columns. Diagram &gt; Auto layout (Ctrl+Shift+L) arranges them later.</source>
        <translation>レイアウトを停止しました。テーブルは縦に並んでいます。後で「ダイアグラム」&gt;「自動レイアウト」(Ctrl+Shift+L)で整えられます。</translation>
    </message>
    <message>
        <source>The layout was stopped; nothing has moved.</source>
        <translation>レイアウトを停止しました。何も移動していません。</translation>
    </message>
    <message>
        <source>Select what shall be seen first.</source>
        <translation>先に、表示するものを選択してください。</translation>
    </message>
    <message>
        <source>Select the tables that the diagram shall be about first.</source>
        <translation>先に、ダイアグラムの対象とするテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Only %1 and everything related – Esc shows all</source>
        <translation>%1 と関連するものだけを表示中 – Escですべて表示</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and what is up to %n relation(s) away – Esc shows all</source>
        <translation>
            <numerusform>%1 と%n個先までのリレーションだけを表示中 – Escですべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables at this point.</source>
        <translation>この時点ではテーブルがありません。</translation>
    </message>
    <message>
        <source>No tables yet. Press T or double-click to add one.</source>
        <translation>テーブルはまだありません。Tキーまたはダブルクリックで追加できます。</translation>
    </message>
    <message>
        <source>This diagram shows no tables yet. Ctrl+Shift+I adds some; T or a double-click makes a new one.</source>
        <translation>このダイアグラムにはまだテーブルがありません。Ctrl+Shift+Iで既存のテーブルを追加し、Tキーまたはダブルクリックで新しいテーブルを作成します。</translation>
    </message>
    <message>
        <source>Laying out the diagram…</source>
        <translation>ダイアグラムをレイアウトしています…</translation>
    </message>
    <message>
        <source>The main diagram shows every table. Make another diagram to show some of them.</source>
        <translation>メインダイアグラムはすべてのテーブルを表示します。一部だけを表示するには、別のダイアグラムを作成してください。</translation>
    </message>
    <message>
        <source>The diagram shows these tables already.</source>
        <translation>これらのテーブルはすでにダイアグラムに表示されています。</translation>
    </message>
    <message>
        <source>Select the tables whose related ones shall be shown first.</source>
        <translation>先に、関連テーブルを表示するテーブルを選択してください。</translation>
    </message>
    <message>
        <source>New table %1</source>
        <translation>新しいテーブル %1</translation>
    </message>
    <message>
        <source>Added %1, which refers to both.</source>
        <translation>両方を参照する %1 を追加しました。</translation>
    </message>
    <message>
        <source>Select two or more tables to put them in line.</source>
        <translation>整列するテーブルを2つ以上選択してください。</translation>
    </message>
    <message>
        <source>Select three or more tables to give them the same distance.</source>
        <translation>等間隔に配置するテーブルを3つ以上選択してください。</translation>
    </message>
    <message>
        <source>Select a table first.</source>
        <translation>先にテーブルを選択してください。</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>メモの本文</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the text, Esc does not</source>
        <translation>Ctrl+Enterで確定、Escで破棄</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Outline</name>
    <message>
        <source>The diagram shows no table.</source>
        <translation>ダイアグラムに表示されているテーブルはありません。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>アウトラインの絞り込み</translation>
    </message>
    <message>
        <source>Outline of the diagram</source>
        <translation>ダイアグラムのアウトライン</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Overview</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>ダイアグラムの全体図</translation>
    </message>
    <message>
        <source>The whole diagram: click to move there (F10 hides it)</source>
        <translation>ダイアグラムの全体: クリックした位置に移動します(F10で非表示)</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Surface</name>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 は %2 を参照</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions of %1:</source>
        <translation>%1 のパーティション:</translation>
    </message>
    <message>
        <source>Double-click to show them (P)</source>
        <translation>ダブルクリックで表示(P)</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>Drag from here to a column or a table to draw a relation</source>
        <translation>ここから列またはテーブルにドラッグすると、リレーションを引けます</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>ダイアグラムをレイアウトしています… Escで停止します。</translation>
    </message>
    <message>
        <source>New table: click where it shall stand. Esc ends.</source>
        <translation>新しいテーブル: 置く位置をクリックしてください。Escで終了します。</translation>
    </message>
    <message>
        <source>New column: click the table that shall get it. Esc ends.</source>
        <translation>新しい列: 列を追加するテーブルをクリックしてください。Escで終了します。</translation>
    </message>
    <message>
        <source>Many to many: click the first table (or select it and press Enter). Esc ends.</source>
        <translation>多対多: 1つ目のテーブルをクリックしてください(または選択してEnter)。Escで終了します。</translation>
    </message>
    <message>
        <source>Relation: click the table that shall refer to another one (or select it and press Enter). Esc ends.</source>
        <translation>リレーション: 参照元のテーブルをクリックしてください(または選択してEnter)。Escで終了します。</translation>
    </message>
    <message>
        <source>Many to many: now click the second table. Esc ends.</source>
        <translation>多対多: 次に、2つ目のテーブルをクリックしてください。Escで終了します。</translation>
    </message>
    <message>
        <source>Relation: now click the table that it refers to. Esc ends.</source>
        <translation>リレーション: 次に、参照先のテーブルをクリックしてください。Escで終了します。</translation>
    </message>
    <message>
        <source>Drop on a column, or on the header for the whole table. Esc cancels.</source>
        <translation>列の上でドロップしてください。テーブル全体が対象なら見出しの上です。Escでキャンセルします。</translation>
    </message>
    <message>
        <source>Shift keeps the tool.</source>
        <translation>Shiftを押しているとツールを続けて使えます。</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ChangesPanel</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Keep dropped data</source>
        <translation>削除されるデータを保管</translation>
    </message>
    <message>
        <source>Drop from draft</source>
        <translation>ドラフトから取り消す</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>ドラフトの変更</translation>
    </message>
    <message>
        <source>What the migration removes is kept in the database until it is purged, so that a revert brings it back</source>
        <translation>マイグレーションが取り除くデータは、消去されるまでデータベースに保管され、巻き戻しで復元されます</translation>
    </message>
    <message>
        <source>Take the selected change back (Del)</source>
        <translation>選択した変更を取り消します(Del)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Draw something: new tables, columns and relations show here.</source>
        <translation>ダイアグラムに描いた新しいテーブル、列、リレーションがここに表示されます。</translation>
    </message>
    <message>
        <source>kept until purged</source>
        <translation>消去まで保管</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>失われます</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n件の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>ここで(&amp;H)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>What is doubtful in the draft shows here, with a way to fix it.</source>
        <translation>ドラフトの疑わしい点が、修正方法とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Problems of the draft</source>
        <translation>ドラフトの問題</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>問題の絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show what lint.ignore keeps quiet too</source>
        <translation>lint.ignoreで抑止されている問題も表示します</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>ヒント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>無視%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No problem has “%1” in it.</source>
        <translation>「%1」を含む問題はありません。</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Select a problem that has a fix</source>
        <translation>修正方法のある問題を選択してください</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>%1件すべて修正</translation>
    </message>
    <message>
        <source>All of this kind, as one step: %1</source>
        <translation>この種類の問題すべてを1つの操作で修正: %1</translation>
    </message>
    <message>
        <source>Select a problem</source>
        <translation>問題を選択してください</translation>
    </message>
    <message>
        <source>Do not tell it any more; kept in lint.ignore</source>
        <translation>今後この問題を知らせません。lint.ignoreに保存されます</translation>
    </message>
    <message>
        <source>Needs a project, which keeps what need not be told in lint.ignore</source>
        <translation>プロジェクトが必要です。知らせない問題はプロジェクトのlint.ignoreに保存されます</translation>
    </message>
    <message>
        <source>&amp;Tell it again</source>
        <translation>再び知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>Ignore &amp;here</source>
        <translation>ここで無視(&amp;H)</translation>
    </message>
    <message>
        <source>Ignore %1 &amp;everywhere</source>
        <translation>すべての場所で%1を無視(&amp;E)</translation>
    </message>
    <message>
        <source>Ignore &amp;everywhere</source>
        <translation>すべての場所で無視(&amp;E)</translation>
    </message>
    <message>
        <source>Select a problem to read why it is one.</source>
        <translation>問題を選択すると、その理由が表示されます。</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile, so nothing was fixed. Try again.</source>
        <translation>その間にドラフトが変わったため、何も修正されませんでした。もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fixed: fix them one by one to see why.</source>
        <translation>
            <numerusform>%n件は修正できませんでした。理由を確認するには、1件ずつ修正してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::connections::ConnectionDialog</name>
    <message>
        <source>Read-onl&amp;y: never change this database</source>
        <translation>読み取り専用: このデータベースを決して変更しない(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>テストを停止(&amp;G)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>Database product</source>
        <translation>データベース製品</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Connect, ask for the version and measure the way there and back</source>
        <translation>接続してバージョンを問い合わせ、往復時間を測ります</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>接続の試行を停止します</translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>接続を試行中</translation>
    </message>
    <message>
        <source>Produ&amp;ct:</source>
        <translation>製品(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Co&amp;lor:</source>
        <translation>色(&amp;L):</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>環境(&amp;V):</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストはキャンセルされました。</translation>
    </message>
    <message>
        <source>Path of the database file</source>
        <translation>データベースファイルのパス</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Choose the database file.</source>
        <translation>データベースファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation>接続 %1 はすでにあります。</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ParameterGrid</name>
    <message>
        <source>More parameters: name and value</source>
        <translation>その他のパラメータ: 名前と値</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type a name in the last row to add a parameter (Del removes one)</source>
        <translation>最後の行に名前を入力するとパラメータを追加できます(Delで削除)</translation>
    </message>
    <message>
        <source>The value “%1” has no parameter name.</source>
        <translation>値「%1」にパラメータ名がありません。</translation>
    </message>
    <message>
        <source>Type the password in its own field, not as a parameter.</source>
        <translation>パスワードはパラメータではなく専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>The parameter %1 has no value.</source>
        <translation>パラメータ %1 に値がありません。</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice.</source>
        <translation>パラメータ %1 が重複しています。</translation>
    </message>
</context>
<context>
    <name>relvar::connections::PasswordPrompt</name>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>システムのキーチェーンに保存(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise it is kept until Relvar is closed</source>
        <translation>保存しない場合は、Relvarを閉じるまで保持されます</translation>
    </message>
    <message>
        <source>No keychain can be reached here</source>
        <translation>ここではキーチェーンを利用できません</translation>
    </message>
    <message>
        <source>No system keychain here: kept until Relvar is closed</source>
        <translation>システムのキーチェーンがないため、Relvarを閉じるまで保持されます</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>ログイン:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ServerFields</name>
    <message>
        <source>URL of the database</source>
        <translation>データベースのURL</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>このコンピュータでのユーザ名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSHサーバ</translation>
    </message>
    <message>
        <source>none; or user@host, when it leads to the database</source>
        <translation>なし。SSH経由で接続する場合はuser@host</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化(TLS)</translation>
    </message>
    <message>
        <source>Default: when the server can</source>
        <translation>デフォルト: サーバが対応していれば使用</translation>
    </message>
    <message>
        <source>Off (disable)</source>
        <translation>使用しない(disable)</translation>
    </message>
    <message>
        <source>Only when the server insists (allow)</source>
        <translation>サーバが要求する場合のみ(allow)</translation>
    </message>
    <message>
        <source>When the server can (prefer)</source>
        <translation>サーバが対応していれば使用(prefer)</translation>
    </message>
    <message>
        <source>Always (require)</source>
        <translation>常に使用(require)</translation>
    </message>
    <message>
        <source>Always, certificate checked (verify-ca)</source>
        <translation>常に使用、証明書を確認(verify-ca)</translation>
    </message>
    <message>
        <source>Always, certificate and host checked (verify-full)</source>
        <translation>常に使用、証明書とホストを確認(verify-full)</translation>
    </message>
    <message>
        <source>Paste a &amp;URL:</source>
        <translation>URLを貼り付け(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>データベース(&amp;D):</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>ユーザ(&amp;S):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>暗号化(&amp;E):</translation>
    </message>
    <message>
        <source>Host and port above are then as the SSH server sees them. Your ~/.ssh/config, agent and known hosts are used.</source>
        <translation>上のホストとポートは、SSHサーバから見たものになります。~/.ssh/config、エージェント、既知のホストが使われます。</translation>
    </message>
    <message>
        <source>Thr&amp;ough SSH:</source>
        <translation>SSH経由(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;More parameters</source>
        <translation>その他のパラメータ(&amp;M)</translation>
    </message>
    <message>
        <source>Certificates, keys, service, timeouts and whatever else the server&apos;s library knows</source>
        <translation>証明書、鍵、サービス、タイムアウトなど、サーバのライブラリが扱えるパラメータ</translation>
    </message>
    <message>
        <source>Root cert&amp;ificate:</source>
        <translation>ルート証明書(&amp;I):</translation>
    </message>
    <message>
        <source>Client certific&amp;ate:</source>
        <translation>クライアント証明書(&amp;A):</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>クライアントの鍵(&amp;K):</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>SSHの鍵:</translation>
    </message>
    <message>
        <source>from the agent, or the usual files</source>
        <translation>エージェントまたは通常のファイルの鍵</translation>
    </message>
    <message>
        <source>SSH jump hosts</source>
        <translation>SSHの踏み台ホスト</translation>
    </message>
    <message>
        <source>none; or user@host, parted by commas</source>
        <translation>なし。またはuser@host(カンマ区切り)</translation>
    </message>
    <message>
        <source>SSH &amp;jump hosts:</source>
        <translation>SSHの踏み台ホスト(&amp;J):</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
    <message>
        <source>known; type to replace it</source>
        <translation>登録済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>必要なときに尋ねます</translation>
    </message>
    <message>
        <source>“%1” is no port: write a number from 1 to 65535.</source>
        <translation>「%1」はポートではありません。1から65535までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>データベースの名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1://” is not the beginning of an address here. Write %2://.</source>
        <translation>「%1://」で始まるアドレスはここでは使えません。%2:// と書いてください。</translation>
    </message>
</context>
<context>
    <name>relvar::data::DataPanel</name>
    <message>
        <source>No rows are shown</source>
        <translation>表示されている行はありません</translation>
    </message>
    <message>
        <source>Choose “Show data” in the menu of a table, in the tree or on the diagram.</source>
        <translation>ツリーまたはダイアグラムのテーブルのメニューで「データを表示」を選択してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the rows that were shown before (%1)</source>
        <translation>前に表示していた行に戻ります(%1)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Read the rows again (F5)</source>
        <translation>行を再読み込みします(F5)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを停止します</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>行数を数える</translation>
    </message>
    <message>
        <source>Count all rows, which may take long</source>
        <translation>すべての行を数えます。時間がかかることがあります</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択部分をコピーします</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Show the selected value as a whole</source>
        <translation>選択した値の全体を表示します</translation>
    </message>
    <message>
        <source>Condition in SQL</source>
        <translation>SQLの条件</translation>
    </message>
    <message>
        <source>WHERE … (SQL, then Enter)</source>
        <translation>WHERE … (SQLを入力してEnter)</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>最初の%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>No row meets the condition</source>
        <translation>条件を満たす行はありません</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行なし</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2行</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1/%2行を読み込み済み</translation>
    </message>
    <message>
        <source>%1 rows read of about %2</source>
        <translation>約%2行中%1行を読み込み済み</translation>
    </message>
    <message>
        <source>%1 rows read, there are more</source>
        <translation>%1行を読み込み済み、続きあり</translation>
    </message>
    <message>
        <source>The value is too long to be followed. Copy it and filter by it.</source>
        <translation>値が長すぎてたどれません。コピーして、その値で絞り込んでください。</translation>
    </message>
    <message>
        <source>Go to the row of %1</source>
        <translation>%1 の行に移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rows that refer to this one</source>
        <translation>この行を参照する行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>この値の行のみ</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>表計算用にコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSVとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSONとしてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;INSERT</source>
        <translation>INSERTとしてコピー(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n行をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::data::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 の絞り込み</translation>
    </message>
    <message>
        <source>text, = value, &lt; value, &gt;= value, != value, ^ beginning, null, !null</source>
        <translation>文字列、= 値、&lt; 値、&gt;= 値、!= 値、^ 先頭、null、!null</translation>
    </message>
</context>
<context>
    <name>relvar::data::Grid</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>relvar::data::RowModel</name>
    <message>
        <source>Ctrl+click: the row of %1</source>
        <translation>Ctrl+クリック: %1 の行</translation>
    </message>
</context>
<context>
    <name>relvar::data::Value</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <comment>the beginning of a long value and its size</comment>
        <translation>%1… (%2)</translation>
    </message>
</context>
<context>
    <name>relvar::data::ValueView</name>
    <message>
        <source>Sa&amp;ve to a file…</source>
        <translation>ファイルに保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation>折り返し(&amp;W)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Select a value to read it as a whole.</source>
        <translation>値を選択すると、その全体を読めます。</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>先頭のみ</translation>
    </message>
    <message>
        <source>the beginning is shown, the file takes all</source>
        <translation>表示は先頭のみ、ファイルには全体を保存</translation>
    </message>
    <message>
        <source>Read all &amp;%1</source>
        <translation>%1をすべて読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>値を保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>relvar::design::ChangeTypeDialog</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新しい型</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Change a type everywhere</source>
        <translation>型の一括変更</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1 (%n列)</numerusform>
        </translation>
    </message>
    <message>
        <source>A type, such as %1</source>
        <translation>型(例: %1)</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>型(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;New type:</source>
        <translation>新しい型(&amp;N):</translation>
    </message>
    <message>
        <source>No column has a type.</source>
        <translation>型を持つ列がありません。</translation>
    </message>
    <message>
        <source>Type the new type.</source>
        <translation>新しい型を入力してください。</translation>
    </message>
</context>
<context>
    <name>relvar::design::ConventionDialog</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>命名規則に従って名前を変更</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>命名規則</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>プロジェクトの規則</translation>
    </message>
    <message>
        <source>The project&apos;s is [naming] of relvar.toml: preset = &quot;drizzle&quot;, or patterns of its own</source>
        <translation>プロジェクトの規則はrelvar.tomlの[naming]です: preset = &quot;drizzle&quot;、または独自のパターン</translation>
    </message>
    <message>
        <source>&amp;Convention:</source>
        <translation>命名規則(&amp;C):</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <translation>パターン:</translation>
    </message>
    <message>
        <source>Everything follows this convention.</source>
        <translation>すべてこの命名規則に従っています。</translation>
    </message>
</context>
<context>
    <name>relvar::design::PatternRenameDialog</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>大文字と小文字を区別(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>テーブル(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keys and constraints</source>
        <translation>キーと制約(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Indexes</source>
        <translation>インデックス(&amp;I)</translation>
    </message>
    <message>
        <source>Rename many</source>
        <translation>名前の一括変更</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>\1, \2 … stand for what the regular expression has captured</source>
        <translation>\1、\2 … は正規表現でキャプチャした部分を表します</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>置換後(&amp;P):</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>正規表現として正しくありません: %1</translation>
    </message>
    <message>
        <source>Type a part of the names.</source>
        <translation>名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>No name changes.</source>
        <translation>変わる名前はありません。</translation>
    </message>
</context>
<context>
    <name>relvar::design::PreviewDialog</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>すべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>すべて解除(&amp;N)</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Untick those that cannot be made.</source>
        <translation>%2件中%1件をチェック。変更できないもののチェックを外してください。</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <translation>%2件中%1件をチェック。</translation>
    </message>
</context>
<context>
    <name>relvar::design::SearchPanel</name>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Types</source>
        <translation>型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>コメント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全体を検索</translation>
    </message>
    <message>
        <source>Search names, types, comments, definitions</source>
        <translation>名前、型、コメント、定義を検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Views, triggers, functions, defaults, checks, conditions of indexes</source>
        <translation>ビュー、トリガ、関数、デフォルト値、検査制約、インデックスの条件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>最初の%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>正規表現として正しくありません</translation>
    </message>
    <message>
        <source>In the draft: names, types, comments, definitions, defaults and checks.</source>
        <translation>ドラフトの名前、型、コメント、定義、デフォルト値、検査制約を検索します。</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>「%1」を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>relvar::design::TemplateDialog</name>
    <message>
        <source>New table from a template</source>
        <translation>テンプレートから新しいテーブルを作成</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>テンプレートの適用</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation>テンプレートの列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>&amp;Make the table</source>
        <translation>テーブルを作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the template</source>
        <translation>テンプレートを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name of the table:</source>
        <translation>テーブルの名前(&amp;N):</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) get what the template has and they lack.</source>
        <translation>
            <numerusform>%n個のテーブルに、テンプレートの列のうち足りないものが追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in templates/ of the project</source>
        <translation>プロジェクトのtemplates/に保存されています</translation>
    </message>
    <message>
        <source>Comes with Relvar</source>
        <translation>Relvarに付属</translation>
    </message>
    <message>
        <source>A template of this project.</source>
        <translation>このプロジェクトのテンプレートです。</translation>
    </message>
    <message>
        <source>Templates that came with Relvar cannot be removed</source>
        <translation>Relvarに付属のテンプレートは削除できません</translation>
    </message>
</context>
<context>
    <name>relvar::explorer::DatabaseTree</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter of the databases</source>
        <translation>データベースの絞り込み</translation>
    </message>
    <message>
        <source>Show only objects whose name, or the name of a column, contains this (Ctrl+F)</source>
        <translation>名前または列名にこれを含むオブジェクトだけを表示します(Ctrl+F)</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>データベースなし</translation>
    </message>
    <message>
        <source>Open a database or a project to see what is in it.</source>
        <translation>データベースまたはプロジェクトを開くと、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Show in diagram</source>
        <translation>ダイアグラムで表示</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>データを表示</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>%1 の列</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename or change type without downtime…</source>
        <translation>無停止で名前や型を変更…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy DDL</source>
        <translation>DDLをコピー</translation>
    </message>
    <message>
        <source>Drop from the draft</source>
        <translation>ドラフトから削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>適用と巻き戻しの対象にする</translation>
    </message>
    <message>
        <source>Kept data…</source>
        <translation>保管データ…</translation>
    </message>
    <message>
        <source>What migrations keep of what they took away, and how to empty it</source>
        <translation>マイグレーションが取り除いて保管しているデータと、その消去方法</translation>
    </message>
    <message>
        <source>Compare with the draft…</source>
        <translation>ドラフトと比較…</translation>
    </message>
    <message>
        <source>Look for drift</source>
        <translation>ドリフトを検出</translation>
    </message>
    <message>
        <source>Compare it with what its migrations make</source>
        <translation>マイグレーションの結果と比較します</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>Duplicate connection…</source>
        <translation>接続を複製…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>接続を削除…</translation>
    </message>
    <message>
        <source>Connect another database…</source>
        <translation>別のデータベースに接続…</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意性制約</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Building this index has failed, so the database does not use it. Drop it, or build it again with REINDEX.</source>
        <translation>このインデックスは構築に失敗しているため、データベースで使われていません。削除するか、REINDEXで構築し直してください。</translation>
    </message>
    <message>
        <source>Its columns are those of the type %1</source>
        <translation>列は型 %1 の列です</translation>
    </message>
    <message>
        <source>Goes with %1</source>
        <translation>%1 に付属</translation>
    </message>
    <message>
        <source>history of %1</source>
        <translation>%1 の履歴</translation>
    </message>
    <message>
        <source>%1 keeps its history of migrations in this table. It is not part of the schema.</source>
        <translation>%1はマイグレーションの履歴をこのテーブルに保存しています。スキーマの一部ではありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>マテリアライズドビュー</translation>
    </message>
    <message>
        <source>Enum types</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガ</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>その他のオブジェクト</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Other histories</source>
        <translation>他の履歴</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>リレーション</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査制約</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>What you draw. Databases change only when a migration is applied to them.</source>
        <translation>描いているスキーマです。データベースは、マイグレーションを適用したときにだけ変わります。</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>適用と巻き戻しはこのデータベースに対して行われます。</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>production, %1</source>
        <translation>本番、%1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>テスト、%1</translation>
    </message>
    <message>
        <source>current, %1</source>
        <translation>現在、%1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1、読み取り専用</translation>
    </message>
</context>
<context>
    <name>relvar::help::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>Relvarについて</translation>
    </message>
    <message>
        <source>Relvar %1</source>
        <translation>Relvar %1</translation>
    </message>
    <message>
        <source>Schema designer and migration manager for PostgreSQL and SQLite</source>
        <translation>PostgreSQLとSQLiteのためのスキーマデザイナ・マイグレーション管理ツール</translation>
    </message>
    <message>
        <source>What Relvar is made of</source>
        <translation>Relvarを構成するもの</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Enter or a double-click opens it in the browser</source>
        <translation>Enterキーまたはダブルクリックでブラウザに表示します</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>構成要素(&amp;M)</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public Licenseバージョン3以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>不具合の報告用に、バージョン、プラットフォーム、設定をコピーします。パスワードとアドレスは含みません</translation>
    </message>
</context>
<context>
    <name>relvar::help::GuideWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Search the guide (%1)</source>
        <translation>ガイド内を検索(%1)</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>ガイドの検索結果</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>ブラウザで開きます: %1</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – ユーザガイド</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ChecksModel</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Every row must meet it, such as: price &gt;= 0</source>
        <translation>すべての行が満たすべき条件(例: price &gt;= 0)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>制約の名前</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>データベースに保存されるコメント</translation>
    </message>
    <message>
        <source>No checks yet.
A check refuses rows that break a rule, such as: price &gt;= 0</source>
        <translation>検査制約はまだありません。
検査制約は、price &gt;= 0などの規則に反する行を拒否します</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>検査制約を追加</translation>
    </message>
    <message>
        <source>Inherited: change it in the table that it comes from</source>
        <translation>継承されたもの: 継承元のテーブルで変更してください</translation>
    </message>
    <message>
        <source>type a condition</source>
        <translation>条件を入力</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>命名規則による名前</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnListEditor</name>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Choose columns (Alt+Down)</source>
        <translation>列を選択(Alt+Down)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列の名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Data type of the column</source>
        <translation>列のデータ型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The column is part of the primary key</source>
        <translation>主キーに含まれる列です</translation>
    </message>
    <message>
        <source>Not null</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>Every row must have a value</source>
        <translation>すべての行に値が必要です</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>Expression for rows that give no value; empty: none</source>
        <translation>値を指定しない行に使う式。空: なし</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>IDENTITY</translation>
    </message>
    <message>
        <source>The database hands out the numbers: ALWAYS, or BY DEFAULT where a row gives none; empty: it does not</source>
        <translation>データベースが番号を払い出します。ALWAYS、または行に値がない場合のBY DEFAULT。空: 採番しない</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動採番</translation>
    </message>
    <message>
        <source>The database hands out the numbers and uses none of them twice</source>
        <translation>データベースが番号を払い出し、同じ番号を二度使いません</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>生成式</translation>
    </message>
    <message>
        <source>Expression that the column is computed from; empty: none</source>
        <translation>列の値を計算する式。空: なし</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>格納</translation>
    </message>
    <message>
        <source>The computed value is kept in the table, not computed at each reading</source>
        <translation>計算した値を読み込みのたびに計算せず、テーブルに格納します</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>照合順序</translation>
    </message>
    <message>
        <source>How texts of the column are compared and sorted</source>
        <translation>列の文字列の比較と並べ替えの方法</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>The keys, relations, checks and indexes that the column is in, and its place in those of several columns</source>
        <translation>この列を含むキー、リレーション、検査制約、インデックス。複数列の場合は列の位置も示します</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment that the database keeps on the column</source>
        <translation>データベースに保存される列のコメント</translation>
    </message>
    <message>
        <source>No columns yet.
Press Enter or use the button below to add one.</source>
        <translation>列はまだありません。
Enterキーまたは下のボタンで追加できます。</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>主キーの一部</translation>
    </message>
    <message>
        <source>Points at %1</source>
        <translation>%1 を参照</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>primary key</comment>
        <translation>PK</translation>
    </message>
    <message>
        <source>UQ</source>
        <comment>unique key</comment>
        <translation>UQ</translation>
    </message>
    <message>
        <source>CK</source>
        <comment>check</comment>
        <translation>CK</translation>
    </message>
    <message>
        <source>EX</source>
        <comment>exclusion constraint</comment>
        <translation>EX</translation>
    </message>
    <message>
        <source>IX</source>
        <comment>index</comment>
        <translation>IX</translation>
    </message>
    <message>
        <source>A partition has its columns from %1: change them there</source>
        <translation>パーティションの列は %1 のものです。そちらで変更してください</translation>
    </message>
    <message>
        <source>The table is of the type %1, which gives it its columns</source>
        <translation>テーブルは型 %1 のもので、列はその型で決まります</translation>
    </message>
    <message>
        <source>Inherited from %1: change it there</source>
        <translation>%1 から継承: そちらで変更してください</translation>
    </message>
    <message>
        <source>Inherited: change it where it comes from</source>
        <translation>継承されたもの: 継承元で変更してください</translation>
    </message>
    <message>
        <source>A computed column has no default</source>
        <translation>生成列にデフォルト値はありません</translation>
    </message>
    <message>
        <source>The database hands out the numbers of this column: it has no other default</source>
        <translation>この列の番号はデータベースが払い出すため、他のデフォルト値は持てません</translation>
    </message>
    <message>
        <source>A computed column is not numbered by the database</source>
        <translation>生成列はデータベースで採番できません</translation>
    </message>
    <message>
        <source>Only a column that is the primary key alone can be numbered by the database</source>
        <translation>データベースで採番できるのは、単独で主キーになっている列だけです</translation>
    </message>
    <message>
        <source>Only a computed column is stored or not</source>
        <translation>格納するかどうかを選べるのは生成列だけです</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionEditor</name>
    <message>
        <source>Take &amp;back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the text that is in the draft</source>
        <translation>ドラフトにあるテキストに戻します</translation>
    </message>
    <message>
        <source>This text makes a %1. Here it is about the %2 %3.</source>
        <translation>このテキストが作成するのは%1です。ここでの対象は%2 %3 です。</translation>
    </message>
    <message>
        <source>Shown as the database has it</source>
        <translation>データベースにある形で表示しています</translation>
    </message>
    <message>
        <source>This text is in the draft</source>
        <translation>このテキストがドラフトにあります</translation>
    </message>
    <message>
        <source>Not in the draft until it is complete</source>
        <translation>完成するまでドラフトには入りません</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionPage</name>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Drop this object</source>
        <translation>このオブジェクトを削除します</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::EnumPage</name>
    <message>
        <source>Add &amp;value</source>
        <translation>値を追加(&amp;V)</translation>
    </message>
    <message>
        <source>Drop the &amp;type</source>
        <translation>型を削除(&amp;T)</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>型の名前</translation>
    </message>
    <message>
        <source>Comment on the type</source>
        <translation>型のコメント</translation>
    </message>
    <message>
        <source>Values in their order</source>
        <translation>順序どおりの値</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>値を追加します(Ins)</translation>
    </message>
    <message>
        <source>Drop the whole type; no column may use it</source>
        <translation>型全体を削除します。列で使われていてはいけません</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move the value up (Alt+Up)</source>
        <translation>値を上へ移動します(Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move the value down (Alt+Down)</source>
        <translation>値を下へ移動します(Alt+Down)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drop the value (Del)</source>
        <translation>値を削除します(Del)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ExclusionsModel</name>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>No two rows may meet it together, such as: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</source>
        <translation>2つの行が同時に満たしてはならない条件(例: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;))</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>制約の名前</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>データベースに保存されるコメント</translation>
    </message>
    <message>
        <source>No exclusion constraints yet.
One refuses rows that overlap, such as: EXCLUDE USING gist (during WITH &amp;&amp;)</source>
        <translation>排他制約はまだありません。
排他制約は、EXCLUDE USING gist (during WITH &amp;&amp;)のように重なり合う行を拒否します</translation>
    </message>
    <message>
        <source>Add exclusion</source>
        <translation>排他制約を追加</translation>
    </message>
    <message>
        <source>type EXCLUDE …</source>
        <translation>入力: EXCLUDE …</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>命名規則による名前</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridPage</name>
    <message>
        <source>%1 (Ins, or Enter in the last row)</source>
        <translation>%1 (Ins、または最後の行でEnter)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move the selected rows up (Alt+Up)</source>
        <translation>選択した行を上へ移動します(Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move the selected rows down (Alt+Down)</source>
        <translation>選択した行を下へ移動します(Alt+Down)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drop the selected rows (Del)</source>
        <translation>選択した行を削除します(Del)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridView</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::IndexesModel</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns or expressions in order, such as: name, lower(email), created DESC</source>
        <translation>列または式を順に指定します(例: name, lower(email), created DESC)</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>No two rows may have the same values</source>
        <translation>2つの行が同じ値を持つことはできません</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Only rows that meet this condition are in the index; empty: all</source>
        <translation>この条件を満たす行だけをインデックスに含めます。空: すべて</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the index</source>
        <translation>インデックスの名前</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>How the index is built; empty: the usual way</source>
        <translation>インデックスの構築方法。空: 既定の方法</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>INCLUDE</translation>
    </message>
    <message>
        <source>Further columns that the index carries, so that a search need not read the table</source>
        <translation>検索時にテーブルを読まずに済むよう、インデックスに含める追加の列</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>NULLは1つ</translation>
    </message>
    <message>
        <source>A unique index takes NULL for one value: it may be there once</source>
        <translation>一意インデックスでNULLを1つの値とみなし、1回だけ許可します</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>データベースに保存されるコメント</translation>
    </message>
    <message>
        <source>No indexes yet.
An index makes searches by its columns quick.</source>
        <translation>インデックスはまだありません。
インデックスは、その列による検索を速くします。</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>インデックスを追加</translation>
    </message>
    <message>
        <source>Building it has failed: the database does not use it</source>
        <translation>構築に失敗しているため、データベースで使われていません</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>命名規則による名前</translation>
    </message>
    <message>
        <source>Only a unique index compares NULL at all</source>
        <translation>NULLを比較するのは一意インデックスだけです</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Select a table in the diagram or in the databases.</source>
        <translation>ダイアグラムまたはデータベースでテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Parts of the object</source>
        <translation>オブジェクトの構成要素</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>リレーション</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査制約</translation>
    </message>
    <message>
        <source>Exclusion constraints</source>
        <translation>排他制約</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>排他</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガ</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Rules and statistics</source>
        <translation>ルールと統計情報</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n個のテーブル</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>パーティションテーブル</translation>
    </message>
    <message>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>マテリアライズドビュー</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>トリガ</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1、読み取り専用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::KeysModel</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the key, in order, separated by commas</source>
        <translation>キーの列を順に、カンマ区切りで指定します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>制約の名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Primary key or unique key</source>
        <translation>主キーまたは一意キー</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>INCLUDE</translation>
    </message>
    <message>
        <source>Further columns that the index of the key carries</source>
        <translation>キーのインデックスに含める追加の列</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>NULLは1つ</translation>
    </message>
    <message>
        <source>A unique key takes NULL for one value: it may be there once</source>
        <translation>一意キーでNULLを1つの値とみなし、1回だけ許可します</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>データベースに保存されるコメント</translation>
    </message>
    <message>
        <source>No keys yet.
A primary key tells the rows apart.</source>
        <translation>キーはまだありません。
主キーは行を区別します。</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>一意キーを追加</translation>
    </message>
    <message>
        <source>Add primary key</source>
        <translation>主キーを追加</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>命名規則による名前</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>The columns of a primary key are never NULL</source>
        <translation>主キーの列がNULLになることはありません</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ManyTablesPage</name>
    <message>
        <source>Schema that the tables are in</source>
        <translation>テーブルが属するスキーマ</translation>
    </message>
    <message>
        <source>Move all of them to this schema</source>
        <translation>すべてをこのスキーマに移します</translation>
    </message>
    <message>
        <source>Comment on the tables</source>
        <translation>テーブルのコメント</translation>
    </message>
    <message>
        <source>Give all of them this comment</source>
        <translation>すべてにこのコメントを付けます</translation>
    </message>
    <message>
        <source>Area of the diagram that the tables are in</source>
        <translation>テーブルがあるダイアグラムのエリア</translation>
    </message>
    <message>
        <source>Put all of them into this area of the diagram</source>
        <translation>すべてをダイアグラムのこのエリアに入れます</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>スキーマ(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>エリア(&amp;A)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>それぞれ異なる</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::OptionsPage</name>
    <message>
        <source>Name of the table</source>
        <translation>テーブルの名前</translation>
    </message>
    <message>
        <source>Comment on the table</source>
        <translation>テーブルのコメント</translation>
    </message>
    <message>
        <source>Schema that the table is in</source>
        <translation>テーブルが属するスキーマ</translation>
    </message>
    <message>
        <source>The schema that the table is in. A new name makes a new schema.</source>
        <translation>テーブルが属するスキーマ。新しい名前を入力すると、新しいスキーマが作成されます。</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>スキーマ(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>パーティショニング</translation>
    </message>
    <message>
        <source>Partition of %1
%2</source>
        <translation>%1 のパーティション
%2</translation>
    </message>
    <message numerus="yes">
        <source>Parted by %1, %n partition(s)</source>
        <translation>
            <numerusform>%1 で分割、パーティション%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartitionsModel</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Which rows the partition has, such as: FOR VALUES IN (&apos;de&apos;), FOR VALUES FROM (1) TO (9), DEFAULT</source>
        <translation>パーティションに含まれる行(例: FOR VALUES IN (&apos;de&apos;)、FOR VALUES FROM (1) TO (9)、DEFAULT)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the partition, a table</source>
        <translation>パーティション(テーブル)の名前</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>分割キー</translation>
    </message>
    <message>
        <source>How the partition is parted itself; empty: it is not</source>
        <translation>パーティション自体をさらに分割する方法。空: 分割しない</translation>
    </message>
    <message>
        <source>No partitions yet.
Without one the table takes no rows.</source>
        <translation>パーティションはまだありません。
パーティションがないと、テーブルに行を格納できません。</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>パーティションを追加</translation>
    </message>
    <message>
        <source>Which rows a partition has is said when it is made</source>
        <translation>パーティションに含まれる行は作成時に決まります</translation>
    </message>
    <message>
        <source>type FOR VALUES …</source>
        <translation>入力: FOR VALUES …</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>テーブルにちなんだ名前</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>パーティション %1</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartsModel</name>
    <message>
        <source>%1 bytes long; %2 cuts names after %3. Choose a shorter one.</source>
        <translation>長さは%1バイトです。%2は%3バイトを超える名前を切り詰めます。より短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Has to be written with its quotes wherever it is used: %1</source>
        <translation>使う場所では常に引用符付きで書く必要があります: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: はい</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: いいえ</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RelationsModel</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of this table that point at the other</source>
        <translation>他のテーブルを参照する、このテーブルの列</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>The table that the relation points at</source>
        <translation>リレーションの参照先テーブル</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>参照先の列</translation>
    </message>
    <message>
        <source>Columns of the other table, a key of it</source>
        <translation>参照先テーブルのキーの列</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>削除時</translation>
    </message>
    <message>
        <source>What happens to the rows here when the row that they point at is deleted</source>
        <translation>参照先の行が削除されたときの、この行の扱い</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新時</translation>
    </message>
    <message>
        <source>What happens to the rows here when the key that they point at changes</source>
        <translation>参照先のキーが変わったときの、この行の扱い</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>遅延可能</translation>
    </message>
    <message>
        <source>The check can be put off to the end of the transaction</source>
        <translation>検査をトランザクションの終わりまで遅らせることができます</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>The check is put off to the end of the transaction</source>
        <translation>検査をトランザクションの終わりまで遅らせます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>制約の名前</translation>
    </message>
    <message>
        <source>Match full</source>
        <translation>MATCH FULL</translation>
    </message>
    <message>
        <source>Of several columns all or none may be NULL</source>
        <translation>複数の列は、すべてNULLか、まったくNULLでないかのどちらかです</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>データベースに保存されるコメント</translation>
    </message>
    <message>
        <source>No relations yet.
Add one below, or drag from a column to another table in the diagram.</source>
        <translation>リレーションはまだありません。
下で追加するか、ダイアグラムで列から別のテーブルにドラッグしてください。</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>リレーションを追加</translation>
    </message>
    <message>
        <source>new columns</source>
        <translation>新しい列</translation>
    </message>
    <message>
        <source>Without columns here, the table gets new ones for the key of the other table</source>
        <translation>ここに列を指定しないと、参照先のキーに対応する新しい列がテーブルに追加されます</translation>
    </message>
    <message>
        <source>choose a table</source>
        <translation>テーブルを選択</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>テーブル %1 はありません</translation>
    </message>
    <message>
        <source>Only a deferrable check can be put off</source>
        <translation>遅らせることができるのは、遅延可能な検査だけです</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>命名規則による名前</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RemoveValueDialog</name>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>%2 の値 %1 を削除</translation>
    </message>
    <message>
        <source>%1 can hold %2. Rows that do shall hold &amp;instead:</source>
        <translation>%1 は %2 を取りえます。その値を持つ行の新しい値(&amp;I):</translation>
    </message>
    <message>
        <source>What rows hold instead</source>
        <translation>行の新しい値</translation>
    </message>
    <message>
        <source>nothing (NULL)</source>
        <translation>値なし(NULL)</translation>
    </message>
    <message>
        <source>There are none: applying fails if a row holds it</source>
        <translation>該当する行なし: 値を持つ行があれば適用は失敗</translation>
    </message>
    <message>
        <source>&amp;Drop the value</source>
        <translation>値を削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SequencePage</name>
    <message>
        <source>Begin &amp;again after the last number</source>
        <translation>最後の番号の後は最初に戻る(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drop the sequence</source>
        <translation>シーケンスを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Name of the sequence</source>
        <translation>シーケンスの名前</translation>
    </message>
    <message>
        <source>Type of the numbers</source>
        <translation>番号の型</translation>
    </message>
    <message>
        <source>Types of numbers</source>
        <translation>番号の型の一覧</translation>
    </message>
    <message>
        <source>Comment on the sequence</source>
        <translation>シーケンスのコメント</translation>
    </message>
    <message>
        <source>Drop the sequence; no column may take its numbers from it</source>
        <translation>シーケンスを削除します。ここから番号を取る列があってはいけません</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始値(&amp;S)</translation>
    </message>
    <message>
        <source>The first number</source>
        <translation>最初の番号</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>増分(&amp;I)</translation>
    </message>
    <message>
        <source>The step to the next number; negative: downwards</source>
        <translation>次の番号までの増分。負の値: 降順</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>最小値(&amp;M)</translation>
    </message>
    <message>
        <source>The lowest number</source>
        <translation>最も小さい番号</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>最大値(&amp;X)</translation>
    </message>
    <message>
        <source>The highest number</source>
        <translation>最も大きい番号</translation>
    </message>
    <message>
        <source>Cac&amp;he</source>
        <translation>キャッシュ(&amp;H)</translation>
    </message>
    <message>
        <source>How many numbers a session takes at a time</source>
        <translation>セッションが一度に取得する番号の数</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>付属先</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SqlPage</name>
    <message>
        <source>SQL that makes the object</source>
        <translation>オブジェクトを作成するSQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the SQL that makes the object</source>
        <translation>オブジェクトを作成するSQLをコピーします</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::TextsPage</name>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>Every row can be seen and changed by whoever may use the table.</source>
        <translation>テーブルを利用できる人は誰でも、すべての行を参照・変更できます。</translation>
    </message>
    <message>
        <source>Nothing of this kind stands on the table.</source>
        <translation>この種類のものはテーブルにありません。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drop the selected one (Del)</source>
        <translation>選択したものを削除します(Del)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Add a %1 to this table (Ins)</source>
        <translation>このテーブルに%1を追加します(Ins)</translation>
    </message>
    <message>
        <source>Add a %1 to this table</source>
        <translation>このテーブルに%1を追加します</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockModel</name>
    <message>
        <source>What this statement locks is not known: it may run code of the database, or be of a newer kind.</source>
        <translation>この文が何をロックするかは不明です。データベース内のコードを実行するか、新しい種類の文である可能性があります。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What other sessions cannot do meanwhile</source>
        <translation>その間、他のセッションができないこと</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>待たせる操作</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockPane</name>
    <message numerus="yes">
        <source>%n more, see below.</source>
        <translation>
            <numerusform>他%n件は下を参照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again how large the tables are and who uses them</source>
        <translation>テーブルのサイズと使用者を調べ直します</translation>
    </message>
    <message>
        <source>Statements and the tables that they lock</source>
        <translation>文と、文がロックするテーブル</translation>
    </message>
    <message>
        <source>No locks on single tables</source>
        <translation>個々のテーブルのロックなし</translation>
    </message>
    <message>
        <source>Nobody who reads or writes has to wait.</source>
        <translation>読み書きする側が待つことはありません。</translation>
    </message>
    <message>
        <source>Nothing to lock</source>
        <translation>ロックなし</translation>
    </message>
    <message>
        <source>Change something on the diagram: what the migration will keep waiting appears here.</source>
        <translation>ダイアグラムで何かを変更すると、マイグレーションが待たせるものがここに表示されます。</translation>
    </message>
    <message>
        <source>Reading sizes and users of the tables from %1…</source>
        <translation>%1 からテーブルのサイズと使用者を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>relvar::log::EarlierLogs</name>
    <message>
        <source>Earlier logs</source>
        <translation>過去のログ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1  %2  (%3)</source>
        <translation>%1  %2  (%3)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>Each run that applies or reverts something leaves one in .relvar/logs.</source>
        <translation>適用または巻き戻しを行うたびに、.relvar/logsにログが残ります。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The whole log as text</source>
        <translation>ログ全体をテキストでコピーします</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. It may have been removed.</source>
        <translation>%1 を読み取れなくなりました。削除された可能性があります。</translation>
    </message>
    <message>
        <source>The log is large: this is its end. All of it is in %1.</source>
        <translation>ログが大きいため、末尾だけを表示しています。全体は %1 にあります。</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogPanel</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログの絞り込み</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>表示する行の種類</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>行の詳細</translation>
    </message>
    <message>
        <source>Select a line to read its SQL or the words of the database.</source>
        <translation>行を選択すると、そのSQLやデータベースのメッセージが表示されます。</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>選択した行、またはすべてをコピーします</translation>
    </message>
    <message>
        <source>Save the log as a text file…</source>
        <translation>ログをテキストファイルに保存…</translation>
    </message>
    <message>
        <source>Open an earlier log…</source>
        <translation>過去のログを開く…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt);;All files (*)</source>
        <translation>テキストファイル (*.log *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The log could not be saved as %1. Choose a folder that you may write to.</source>
        <translation>ログを %1 として保存できませんでした。書き込めるフォルダを選択してください。</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ConversionDialog</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>%1.%2 の値の変換</translation>
    </message>
    <message>
        <source>As the database does it by itself; or SQL over the columns of %1</source>
        <translation>データベースの標準の変換。または %1 の列を使ったSQL</translation>
    </message>
    <message>
        <source>To the new type</source>
        <translation>新しい型への変換</translation>
    </message>
    <message>
        <source>Back to the old type</source>
        <translation>元の型への変換</translation>
    </message>
    <message>
        <source>&amp;To the new type:</source>
        <translation>新しい型へ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Back to the old type:</source>
        <translation>元の型へ(&amp;B):</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MergeTablesDialog</name>
    <message>
        <source>Merge tables</source>
        <translation>テーブルの統合</translation>
    </message>
    <message>
        <source>Which table goes into which</source>
        <translation>どのテーブルをどこに統合するか</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 を %2 へ</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>テーブル(&amp;T):</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MoveDialog</name>
    <message>
        <source>SQL of this step</source>
        <translation>この手順のSQL</translation>
    </message>
    <message>
        <source>&amp;SQL of this step:</source>
        <translation>この手順のSQL(&amp;S):</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>元に戻す手順</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>新しいテーブルの名前</translation>
    </message>
</context>
<context>
    <name>relvar::moves::NormaliseDialog</name>
    <message>
        <source>Make a table of a column of %1</source>
        <translation>%1 の列からテーブルを作成</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>列(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>新しいテーブルの名前(&amp;N):</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ReplaceColumnsDialog</name>
    <message>
        <source>Split a column of %1</source>
        <translation>%1 の列の分割</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>%1 の列の統合</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>なくなる列</translation>
    </message>
    <message>
        <source>Columns that come</source>
        <translation>追加される列</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>なくなる列</translation>
    </message>
    <message>
        <source>On the way back computed from</source>
        <translation>巻き戻し時の計算式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Columns that &amp;go:</source>
        <translation>なくなる列(&amp;G):</translation>
    </message>
    <message>
        <source>Columns that &amp;come:</source>
        <translation>追加される列(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>列を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove column</source>
        <translation>列を削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>relvar::moves::SplitTableDialog</name>
    <message>
        <source>Split table %1</source>
        <translation>テーブル %1 の分割</translation>
    </message>
    <message>
        <source>Columns that go to the new table</source>
        <translation>新しいテーブルに移す列</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>新しいテーブルの名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Columns that go there:</source>
        <translation>移す列(&amp;C):</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::AppearancePage</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>As the system follows the desktop while the program runs.</source>
        <translation>「システムに合わせる」では、プログラムの実行中もデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>colours dark mode</source>
        <translation>色 配色 ダークモード</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>文字のサイズ(&amp;T):</translation>
    </message>
    <message>
        <source>Of menus, panels and dialogs. The diagram has its own zoom.</source>
        <translation>メニュー、パネル、ダイアログの文字です。ダイアグラムには独自のズームがあります。</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>フォント サイズ 文字</translation>
    </message>
    <message>
        <source>As other texts</source>
        <translation>他の文字と同じ</translation>
    </message>
    <message>
        <source>Size of &amp;SQL:</source>
        <translation>SQLのサイズ(&amp;S):</translation>
    </message>
    <message>
        <source>Wherever SQL is read or written.</source>
        <translation>SQLを表示または入力するすべての場所に適用されます。</translation>
    </message>
    <message>
        <source>font size editor</source>
        <translation>フォント サイズ エディタ</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::DiagramPage</name>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Crow&apos;s foot</source>
        <translation>鳥の足記法</translation>
    </message>
    <message>
        <source>IDEF1X</source>
        <translation>IDEF1X</translation>
    </message>
    <message>
        <source>UML</source>
        <translation>UML</translation>
    </message>
    <message>
        <source>&amp;Notation:</source>
        <translation>記法(&amp;N):</translation>
    </message>
    <message>
        <source>Diagrams that are there already have their own, in the menu View.</source>
        <translation>既存のダイアグラムには個別の設定があり、「表示」メニューで変更できます。</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>&amp;Detail:</source>
        <translation>詳細度(&amp;D):</translation>
    </message>
    <message>
        <source>How much of a table a new diagram shows.</source>
        <translation>新しいダイアグラムでテーブルをどこまで表示するか。</translation>
    </message>
    <message>
        <source>Write the names of &amp;relations on their lines</source>
        <translation>リレーションの名前を線上に表示(&amp;R)</translation>
    </message>
    <message>
        <source>Relations:</source>
        <translation>リレーション:</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Takes effect when Relvar is started the next time.</source>
        <translation>次にRelvarを起動したときに有効になります。</translation>
    </message>
    <message>
        <source>&amp;Open what was open the last time</source>
        <translation>前回開いていたものを開く(&amp;O)</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>起動時:</translation>
    </message>
    <message>
        <source>With its tabs and the database that you worked on. “relvar --no-restore” leaves it out once.</source>
        <translation>タブと、作業していたデータベースも復元します。「relvar --no-restore」で1回だけ省けます。</translation>
    </message>
    <message>
        <source>restore session project</source>
        <translation>復元 セッション プロジェクト</translation>
    </message>
    <message>
        <source>&amp;Show them again</source>
        <translation>再び表示(&amp;S)</translation>
    </message>
    <message>
        <source>Hints for beginners:</source>
        <translation>初心者向けのヒント:</translation>
    </message>
    <message>
        <source>Those that you have closed are shown once more.</source>
        <translation>閉じたヒントがもう一度表示されます。</translation>
    </message>
    <message>
        <source>The language changes when you start Relvar again.</source>
        <translation>言語はRelvarを再起動すると変わります。</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Backspace takes it away</source>
        <translation>新しいショートカットのキーを押してください。Backspaceで解除します</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::PreferencesDialog</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>これらの語を含むものはありません。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>すべてのページを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ProjectPage</name>
    <message>
        <source>Migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>&amp;Edit relvar.toml</source>
        <translation>relvar.tomlを編集(&amp;E)</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided for everybody who works in the project, in %1.</source>
        <translation>マイグレーションの書き方と実行方法は、プロジェクトで作業する全員に対して %1 で決まります。</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided by each project, in its relvar.toml. No project is open.</source>
        <translation>マイグレーションの書き方と実行方法は、各プロジェクトのrelvar.tomlで決まります。プロジェクトは開かれていません。</translation>
    </message>
    <message>
        <source>Names of new keys and indexes:</source>
        <translation>新しいキーとインデックスの名前:</translation>
    </message>
    <message>
        <source>[naming] preset of relvar.toml, for everybody who works in the project. What is there keeps its names: Schema ▸ Rename to convention changes them.</source>
        <translation>relvar.tomlの[naming] preset。このプロジェクトで作業する全員に適用されます。既存のものの名前は変わりません。変えるには「スキーマ」▸「命名規則に従って名前を変更」を使います。</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>patterns of its own</source>
        <translation>独自のパターン</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>解除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作とそのショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The action has no shortcut then</source>
        <translation>この操作のショートカットをなくします</translation>
    </message>
    <message>
        <source>Back to the shortcut that this action has at first</source>
        <translation>この操作のショートカットを初期設定に戻します</translation>
    </message>
    <message>
        <source>Back to the shortcuts that all actions have at first</source>
        <translation>すべての操作のショートカットを初期設定に戻します</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>新しいショートカット(&amp;N):</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>%1 は入力や移動に必要です。CtrlまたはAltと一緒に押してください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 はすでに「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>こちらに割り当てる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
</context>
<context>
    <name>relvar::review::PreflightPane</name>
    <message numerus="yes">
        <source>%n thing(s) in the way of the run: see Checks.</source>
        <translation>
            <numerusform>実行の妨げになるものが%n件あります。「事前チェック」を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the way of the run, with the rows</source>
        <translation>実行の妨げになるものと、その行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The run writes to that table itself, so that this may be in order by then.</source>
        <translation>この実行自体がそのテーブルに書き込むため、その時点では解消している可能性があります。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>他%1件</translation>
    </message>
</context>
<context>
    <name>relvar::review::PurgeDialog</name>
    <message>
        <source>taken away by the migration</source>
        <translation>マイグレーションが取り除いたもの</translation>
    </message>
    <message>
        <source>found no row when it was reverted</source>
        <translation>巻き戻し時に対応する行なし</translation>
    </message>
    <message>
        <source>written before it was reverted</source>
        <translation>巻き戻し前に書き込まれたもの</translation>
    </message>
    <message>
        <source>Kept data on %1</source>
        <translation>%1 の保管データ</translation>
    </message>
    <message>
        <source>What migrations keep</source>
        <translation>マイグレーションの保管データ</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保管内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>保管開始</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>消去(&amp;E)</translation>
    </message>
    <message>
        <source>Removes what is ticked from the database, for good</source>
        <translation>チェックしたものをデータベースから完全に消去します</translation>
    </message>
    <message>
        <source>Migrations keep what they take away, so that a revert can put it back. Tick what is not needed any more.</source>
        <translation>マイグレーションは、巻き戻しで復元できるように、取り除いたデータを保管します。不要になったものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>これは本番データベースです。続けるには、その名前 %1 を入力してください:</translation>
    </message>
</context>
<context>
    <name>relvar::review::ReviewDialog</name>
    <message>
        <source>development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Locks.</source>
        <translation>
            <numerusform>「ロック」に他%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>巻き戻し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>再適用(&amp;R)</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>これは本番データベースです。続けるには、その名前 %1 を入力してください:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Data will be lost. %1.</source>
        <translation>データが失われます。%1。</translation>
    </message>
    <message>
        <source>Leaves its place and is kept for the way back. %1.</source>
        <translation>元の場所からなくなりますが、巻き戻し用に保管されます。%1。</translation>
    </message>
    <message>
        <source>The file of %1 is missing. The SQL below was stored in the database when it was applied.</source>
        <translation>%1 のファイルがありません。下のSQLは適用時にデータベースに保存されたものです。</translation>
    </message>
    <message>
        <source>No row that is there now is lost: the way back was proved lossless.</source>
        <translation>現在ある行は失われません。戻す手順は損失なしと検証済みです。</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>SQL(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>事前チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Migrations in the order in which they run</source>
        <translation>実行順のマイグレーション</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brings its own transaction, or runs without one.</source>
        <translation>独自のトランザクションを使うか、トランザクションなしで実行されます。</translation>
    </message>
    <message>
        <source>SQL that runs</source>
        <translation>実行されるSQL</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>新しいプロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty project to draw a schema in</source>
        <translation>スキーマを描くための空のプロジェクトを作成します</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect a database on a server or in a file; with a project open, add it there</source>
        <translation>サーバまたはファイルのデータベースに接続します。プロジェクトを開いている場合は、そこに追加します</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>データベースを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a database file</source>
        <translation>データベースファイルを開きます</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Try the de&amp;mo</source>
        <translation>デモを試す(&amp;M)</translation>
    </message>
    <message>
        <source>Open a fresh copy of the demo with a database of its own</source>
        <translation>専用のデータベースを持つ新しいデモを開きます</translation>
    </message>
    <message>
        <source>&amp;Export diagram…</source>
        <translation>ダイアグラムをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the diagram as a picture, PDF, Mermaid, DBML or PlantUML</source>
        <translation>ダイアグラムを画像、PDF、Mermaid、DBML、PlantUMLとして書き出します</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the diagram, on as many sheets as you want</source>
        <translation>ダイアグラムを好きな枚数の用紙に印刷します</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as PNG and SVG</source>
        <translation>選択したテーブル、またはダイアグラム全体をPNGとSVGとしてコピーします</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>%1としてコピー</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as %1</source>
        <translation>選択したテーブル、またはダイアグラム全体を%1としてコピーします</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the tab, or the project when the diagram is in front</source>
        <translation>タブを閉じます。ダイアグラムが前面にある場合はプロジェクトを閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Relvar</source>
        <translation>Relvarを終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>最後の操作を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>元に戻した操作をやり直します</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Rename what is selected on the diagram</source>
        <translation>ダイアグラムで選択したものの名前を変更します</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>ダイアグラムで選択したものをドラフトから削除します</translation>
    </message>
    <message>
        <source>&amp;Find on the diagram</source>
        <translation>ダイアグラム内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Dim the tables that do not match</source>
        <translation>一致しないテーブルを薄く表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation>ダイアグラムを大きく表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more of the diagram</source>
        <translation>ダイアグラムのより広い範囲を表示します</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>ダイアグラム全体を表示します</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>Show the diagram in its own size</source>
        <translation>ダイアグラムを実寸で表示します</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>全体図(&amp;V)</translation>
    </message>
    <message>
        <source>Show the small map of the diagram</source>
        <translation>ダイアグラムの縮小図を表示します</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>名前のみ(&amp;N)</translation>
    </message>
    <message>
        <source>Show tables by their names</source>
        <translation>テーブルを名前だけで表示します</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Show names and key columns</source>
        <translation>名前とキー列を表示します</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>すべての列(&amp;A)</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>すべての列を表示します</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>デスクトップの明るさに合わせます</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>常に明るい配色にします</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>常に暗い配色にします</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;Crow&apos;s foot</source>
        <translation>鳥の足記法(&amp;C)</translation>
    </message>
    <message>
        <source>Draw relations with crow&apos;s feet and rings</source>
        <translation>リレーションを鳥の足と丸で描きます</translation>
    </message>
    <message>
        <source>&amp;IDEF1X</source>
        <translation>IDEF1X(&amp;I)</translation>
    </message>
    <message>
        <source>Primary keys above a line, round corners for dependent tables, dots at the children</source>
        <translation>主キーを線の上に置き、依存テーブルの角を丸め、子側に黒丸を付けます</translation>
    </message>
    <message>
        <source>&amp;UML</source>
        <translation>UML(&amp;U)</translation>
    </message>
    <message>
        <source>Draw tables as classes, relations with 1 and 0..*</source>
        <translation>テーブルをクラスとして、リレーションを1や0..*付きで描きます</translation>
    </message>
    <message>
        <source>Names of &amp;relations</source>
        <translation>リレーションの名前(&amp;R)</translation>
    </message>
    <message>
        <source>Write the names of foreign keys on their lines</source>
        <translation>外部キーの名前を線の上に書きます</translation>
    </message>
    <message>
        <source>New a&amp;rea</source>
        <translation>新しいエリア(&amp;R)</translation>
    </message>
    <message>
        <source>Put a coloured area behind the selected tables</source>
        <translation>選択したテーブルの背後に色付きのエリアを置きます</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>新しいメモ(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the diagram</source>
        <translation>ダイアグラムにメモを書きます</translation>
    </message>
    <message>
        <source>As the &amp;diagram</source>
        <translation>ダイアグラムの設定に従う(&amp;D)</translation>
    </message>
    <message>
        <source>Show as much of the selected tables as of the others</source>
        <translation>選択したテーブルを他のテーブルと同じ詳細度で表示します</translation>
    </message>
    <message>
        <source>&amp;Name only</source>
        <translation>名前のみ(&amp;N)</translation>
    </message>
    <message>
        <source>Show the selected tables by their names</source>
        <translation>選択したテーブルを名前だけで表示します</translation>
    </message>
    <message>
        <source>Show the key columns of the selected tables</source>
        <translation>選択したテーブルのキー列を表示します</translation>
    </message>
    <message>
        <source>Show every column of the selected tables</source>
        <translation>選択したテーブルのすべての列を表示します</translation>
    </message>
    <message>
        <source>&amp;Auto layout</source>
        <translation>自動レイアウト(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>固定されていないテーブルを整えます</translation>
    </message>
    <message>
        <source>&amp;Lay out the selection</source>
        <translation>選択部分をレイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>選択したテーブルを整えます。他のテーブルはそのままです</translation>
    </message>
    <message>
        <source>Lay out ne&amp;w tables</source>
        <translation>新しいテーブルをレイアウト(&amp;W)</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>まだ位置の決まっていないテーブルを整えます。他のテーブルはそのままです</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>ドラフトを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Go back from a moment of the timeline to what is being drawn</source>
        <translation>タイムラインの時点から、作業中のドラフトに戻ります</translation>
    </message>
    <message>
        <source>Play the &amp;history</source>
        <translation>履歴を再生(&amp;H)</translation>
    </message>
    <message>
        <source>Walk through all moments of the timeline on the diagram</source>
        <translation>タイムラインのすべての時点をダイアグラムで順にたどります</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>新しいテーブル(&amp;T)</translation>
    </message>
    <message>
        <source>Add a table and type its name</source>
        <translation>テーブルを追加して名前を入力します</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>新しい列(&amp;C)</translation>
    </message>
    <message>
        <source>Add a column to the selected table and type its name</source>
        <translation>選択したテーブルに列を追加して名前を入力します</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>新しいリレーション(&amp;R)</translation>
    </message>
    <message>
        <source>Click the child table, then the parent table</source>
        <translation>子テーブル、親テーブルの順にクリックします</translation>
    </message>
    <message>
        <source>&amp;Split column…</source>
        <translation>列を分割(&amp;S)…</translation>
    </message>
    <message>
        <source>Put several columns in the place of the selected one, with its values</source>
        <translation>選択した列を、値ごと複数の列に置き換えます</translation>
    </message>
    <message>
        <source>&amp;Merge columns…</source>
        <translation>列を統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Put one column in the place of several, with their values</source>
        <translation>複数の列を、値ごと1つの列に置き換えます</translation>
    </message>
    <message>
        <source>Make a table of a colum&amp;n…</source>
        <translation>列からテーブルを作成(&amp;N)…</translation>
    </message>
    <message>
        <source>Put the different values of a column into a table that it refers to</source>
        <translation>列の異なる値を、その列から参照するテーブルに移します</translation>
    </message>
    <message>
        <source>Con&amp;vert values…</source>
        <translation>値を変換(&amp;V)…</translation>
    </message>
    <message>
        <source>Say how the values of the selected column go over to its new type, and back</source>
        <translation>選択した列の値を新しい型に移す方法と、元に戻す方法を指定します</translation>
    </message>
    <message>
        <source>S&amp;plit table…</source>
        <translation>テーブルを分割(&amp;P)…</translation>
    </message>
    <message>
        <source>Move columns of the selected table to a table of their own, with their values</source>
        <translation>選択したテーブルの列を、値ごと独立したテーブルに移します</translation>
    </message>
    <message>
        <source>M&amp;erge tables…</source>
        <translation>テーブルを統合(&amp;E)…</translation>
    </message>
    <message>
        <source>Move the columns of a table to the one that its rows belong to, with their values</source>
        <translation>テーブルの列を、その行が属するテーブルに値ごと移します</translation>
    </message>
    <message>
        <source>Rename or change type without do&amp;wntime…</source>
        <translation>無停止で名前や型を変更(&amp;W)…</translation>
    </message>
    <message>
        <source>Write migrations that let the old and the new live side by side for a while</source>
        <translation>新旧をしばらく並存させるマイグレーションを作成します</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>マイグレーションを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a proved migration of the draft</source>
        <translation>ドラフトから検証済みのマイグレーションを作成します</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending on the current database</source>
        <translation>現在のデータベースで未適用のものをすべて確認して適用します</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>巻き戻し(&amp;V)…</translation>
    </message>
    <message>
        <source>Review and revert the newest migration on the current database</source>
        <translation>現在のデータベースの最新のマイグレーションを確認して巻き戻します</translation>
    </message>
    <message>
        <source>Re&amp;do newest…</source>
        <translation>最新を再適用(&amp;D)…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>最新のマイグレーションを巻き戻して、もう一度適用します</translation>
    </message>
    <message>
        <source>S&amp;quash migrations…</source>
        <translation>マイグレーションをスカッシュ(&amp;Q)…</translation>
    </message>
    <message>
        <source>Make one migration of several in a row, proved to lead to the same</source>
        <translation>連続する複数のマイグレーションを、結果が同じと検証された1つのマイグレーションにします</translation>
    </message>
    <message>
        <source>&amp;Look for drift</source>
        <translation>ドリフトを検出(&amp;L)</translation>
    </message>
    <message>
        <source>Compare the current database with what its migrations make</source>
        <translation>現在のデータベースをマイグレーションの結果と比較します</translation>
    </message>
    <message>
        <source>&amp;Groups of databases…</source>
        <translation>データベースグループ(&amp;G)…</translation>
    </message>
    <message>
        <source>Apply or revert migrations on all databases of a group</source>
        <translation>グループのすべてのデータベースでマイグレーションを適用または巻き戻します</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Read the folder of migrations and all databases again</source>
        <translation>マイグレーションのフォルダとすべてのデータベースを読み込み直します</translation>
    </message>
    <message>
        <source>Discard the dra&amp;ft…</source>
        <translation>ドラフトを破棄(&amp;F)…</translation>
    </message>
    <message>
        <source>Throw the draft away and start from the newest migration</source>
        <translation>ドラフトを捨てて、最新のマイグレーションから始めます</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>オブジェクトへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Find a table, view or column by typing</source>
        <translation>テーブル、ビュー、列を入力して探します</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Find an action by typing</source>
        <translation>操作を入力して探します</translation>
    </message>
    <message>
        <source>Ca&amp;ncel what is running</source>
        <translation>実行中の処理をキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Stop the run and roll back</source>
        <translation>実行を停止してロールバックします</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>すべてのショートカットを一覧表示します</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>Relvarについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, what it is made of, and licence</source>
        <translation>バージョン、構成要素、ライセンスを表示します</translation>
    </message>
    <message>
        <source>New table from a te&amp;mplate…</source>
        <translation>テンプレートから新しいテーブル(&amp;M)…</translation>
    </message>
    <message>
        <source>Make a table that begins with the columns of a template</source>
        <translation>テンプレートの列から始まるテーブルを作成します</translation>
    </message>
    <message>
        <source>&amp;Apply a template…</source>
        <translation>テンプレートを適用(&amp;A)…</translation>
    </message>
    <message>
        <source>Give the selected tables what a template has and they lack</source>
        <translation>選択したテーブルに、テンプレートの列のうち足りないものを追加します</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>テンプレートとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep the selected table as a template of the project</source>
        <translation>選択したテーブルをプロジェクトのテンプレートとして保存します</translation>
    </message>
    <message>
        <source>Rename to con&amp;vention…</source>
        <translation>命名規則に従って名前を変更(&amp;V)…</translation>
    </message>
    <message>
        <source>Give keys, constraints, indexes and sequences the names of a convention</source>
        <translation>キー、制約、インデックス、シーケンスに命名規則どおりの名前を付けます</translation>
    </message>
    <message>
        <source>R&amp;ename many…</source>
        <translation>名前の一括変更(&amp;E)…</translation>
    </message>
    <message>
        <source>Rename tables, columns, constraints and indexes by a pattern</source>
        <translation>テーブル、列、制約、インデックスの名前をパターンで変更します</translation>
    </message>
    <message>
        <source>Chan&amp;ge a type everywhere…</source>
        <translation>型の一括変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Give all columns of one type another</source>
        <translation>ある型の列すべてを別の型にします</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>全体を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Find names, types, comments and definitions in the whole draft</source>
        <translation>ドラフト全体から名前、型、コメント、定義を探します</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>テーブルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected tables with their types and relations, for a diagram or as SQL</source>
        <translation>選択したテーブルを型やリレーションごと、ダイアグラム用またはSQLとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>テーブルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add the tables on the clipboard, under free names</source>
        <translation>クリップボードのテーブルを、重複しない名前で追加します</translation>
    </message>
    <message>
        <source>D&amp;uplicate tables</source>
        <translation>テーブルを複製(&amp;U)</translation>
    </message>
    <message>
        <source>Add the selected tables once more, under free names</source>
        <translation>選択したテーブルを、重複しない名前でもう一度追加します</translation>
    </message>
    <message>
        <source>Drop from the &amp;schema</source>
        <translation>スキーマから削除(&amp;S)</translation>
    </message>
    <message>
        <source>Drop what is selected from the schema, not only from the diagram</source>
        <translation>選択したものをダイアグラムだけでなくスキーマからも削除します</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select every table of the diagram</source>
        <translation>ダイアグラムのすべてのテーブルを選択します</translation>
    </message>
    <message>
        <source>Select &amp;related</source>
        <translation>関連テーブルを選択(&amp;R)</translation>
    </message>
    <message>
        <source>Add the tables to the selection that are related with it</source>
        <translation>選択したテーブルに関連するテーブルを選択に追加します</translation>
    </message>
    <message>
        <source>&amp;Many to many</source>
        <translation>多対多(&amp;M)</translation>
    </message>
    <message>
        <source>Click two tables: a table that joins them is made, with both keys</source>
        <translation>2つのテーブルをクリックすると、両方のキーを持つ、2つを結ぶテーブルが作成されます</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Put the left edges of the selected tables on one line</source>
        <translation>選択したテーブルの左端を揃えます</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>左右中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>Put the selected tables below one another</source>
        <translation>選択したテーブルを縦に並べます</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右揃え(&amp;R)</translation>
    </message>
    <message>
        <source>Put the right edges of the selected tables on one line</source>
        <translation>選択したテーブルの右端を揃えます</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>Put the upper edges of the selected tables on one line</source>
        <translation>選択したテーブルの上端を揃えます</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>上下中央揃え(&amp;M)</translation>
    </message>
    <message>
        <source>Put the selected tables beside one another</source>
        <translation>選択したテーブルを横に並べます</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Put the lower edges of the selected tables on one line</source>
        <translation>選択したテーブルの下端を揃えます</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>左右に等間隔で配置(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from left to right</source>
        <translation>選択したテーブルを左から右へ等間隔に並べます</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>上下に等間隔で配置(&amp;V)</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from top to bottom</source>
        <translation>選択したテーブルを上から下へ等間隔に並べます</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Language, looks, shortcuts and what new diagrams begin with</source>
        <translation>言語、外観、ショートカット、新しいダイアグラムの初期設定</translation>
    </message>
    <message>
        <source>For &amp;design</source>
        <translation>設計向け(&amp;D)</translation>
    </message>
    <message>
        <source>The diagram with databases, inspector, changes and SQL</source>
        <translation>ダイアグラムを、データベース、インスペクタ、変更、SQLとともに表示します</translation>
    </message>
    <message>
        <source>For &amp;migrations</source>
        <translation>マイグレーション向け(&amp;M)</translation>
    </message>
    <message>
        <source>Databases and a large timeline, with locks and log</source>
        <translation>データベースと大きなタイムラインを、ロックとログとともに表示します</translation>
    </message>
    <message>
        <source>For &amp;review</source>
        <translation>レビュー向け(&amp;R)</translation>
    </message>
    <message>
        <source>The diagram with a large list of changes, SQL and problems</source>
        <translation>ダイアグラムを、大きな変更一覧、SQL、問題とともに表示します</translation>
    </message>
    <message>
        <source>Open a folder with relvar.toml, or with migrations of another tool</source>
        <translation>relvar.toml、または別のツールのマイグレーションがあるフォルダを開きます</translation>
    </message>
    <message>
        <source>P&amp;ush the draft…</source>
        <translation>ドラフトを反映(&amp;U)…</translation>
    </message>
    <message>
        <source>Bring the current database to the draft without a migration, to try it out</source>
        <translation>試すために、現在のデータベースをマイグレーションなしでドラフトの状態にします</translation>
    </message>
    <message>
        <source>Revert &amp;all…</source>
        <translation>すべて取り消す(&amp;A)…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database</source>
        <translation>現在のデータベースのマイグレーションをすべて取り消します</translation>
    </message>
    <message>
        <source>Re&amp;vert and apply all…</source>
        <translation>取り消してすべて適用(&amp;V)…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database, then apply all</source>
        <translation>現在のデータベースのマイグレーションをすべて取り消してから、すべて適用します</translation>
    </message>
    <message>
        <source>Dr&amp;op everything and apply all…</source>
        <translation>すべて削除してすべて適用(&amp;O)…</translation>
    </message>
    <message>
        <source>Empty the current database, then apply all migrations</source>
        <translation>現在のデータベースを空にしてから、すべてのマイグレーションを適用します</translation>
    </message>
</context>
<context>
    <name>relvar::shell::AddTablesDialog</name>
    <message>
        <source>Add tables to %1</source>
        <translation>%1 へのテーブルの追加</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>名前の一部を入力</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Tables that the diagram does not show</source>
        <translation>ダイアグラムに表示されていないテーブル</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>The diagram shows every table already.</source>
        <translation>ダイアグラムにはすでにすべてのテーブルが表示されています。</translation>
    </message>
    <message>
        <source>Choose one table, or several with Ctrl or Shift.</source>
        <translation>テーブルを1つ、またはCtrlかShiftで複数選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) chosen</source>
        <translation>
            <numerusform>%n個のテーブルを選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::AdoptDialog</name>
    <message>
        <source>Migrations of another tool</source>
        <translation>別のツールのマイグレーション</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in it:</source>
        <translation>%1 はまだプロジェクトではありません。次のマイグレーションが見つかりました:</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in several folders of it. Choose those that the project is about:</source>
        <translation>%1 はまだプロジェクトではありません。複数のフォルダにマイグレーションが見つかりました。プロジェクトの対象とするものを選択してください:</translation>
    </message>
    <message>
        <source>Migrations that were found</source>
        <translation>見つかったマイグレーション</translation>
    </message>
    <message>
        <source>%1 in this folder</source>
        <translation>このフォルダの%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>データベース:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Say which database the migrations are for</source>
        <translation>マイグレーションの対象となるデータベースを指定します</translation>
    </message>
    <message>
        <source>Adopting makes relvar.toml and the private folder .relvar in %1. Nothing of the tool is changed. To show what the migrations make, their SQL runs on a private scratch database; on yours it runs when you apply.</source>
        <translation>引き継ぐと、relvar.tomlと個人用フォルダ.relvarが %1 に作成されます。ツールのものは何も変更されません。マイグレーションの結果を表示するため、そのSQLは専用のスクラッチデータベースで実行されます。あなたのデータベースで実行されるのは、適用するときです。</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>引き継ぐ(&amp;A)</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand, and applies and reverts as %1 does.</source>
        <translation>Relvarはデータベースの状態を表示し、%1と同じように適用と巻き戻しを行います。</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand. %1 applies and reverts.</source>
        <translation>Relvarはデータベースの状態を表示します。適用と巻き戻しは%1で行います。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet: choose it first</source>
        <translation>未指定: 先に選択してください</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>データベース: %1</translation>
    </message>
    <message>
        <source>Make a project of this folder and open it</source>
        <translation>このフォルダをプロジェクトにして開きます</translation>
    </message>
    <message>
        <source>Choose the database first.</source>
        <translation>先にデータベースを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Names of new keys and indexes:</source>
        <translation>新しいキーとインデックスの名前(&amp;N):</translation>
    </message>
    <message>
        <source>What you draw is named so. relvar.toml keeps it as [naming] preset.</source>
        <translation>描いたものに、この規則で名前を付けます。relvar.tomlに[naming]のpresetとして保存されます。</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>%1と同じ</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Blockers</name>
    <message>
        <source>Since %1 the statement on %2 waits for %3</source>
        <translation>%1 から、%2 の文が %3 を待っています</translation>
    </message>
    <message>
        <source>&amp;End That Session…</source>
        <translation>そのセッションを終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel That Session&apos;s Statement…</source>
        <translation>そのセッションの文をキャンセル(&amp;C)…</translation>
    </message>
    <message>
        <source>Ends the session of process %1; what it has not committed is undone.</source>
        <translation>プロセス %1 のセッションを終了します。コミットされていない変更は取り消されます。</translation>
    </message>
    <message>
        <source>Stops what process %1 runs now; its program is told so.</source>
        <translation>プロセス %1 が実行中の処理を停止します。そのプログラムにも通知されます。</translation>
    </message>
    <message>
        <source>End this session on %1? What it has not committed is undone, and its program loses its connection: %2</source>
        <translation>%1 のこのセッションを終了しますか? コミットされていない変更は取り消され、そのプログラムは接続を失います: %2</translation>
    </message>
    <message>
        <source>Cancel what this session on %1 runs? Its program gets an error and may undo what it has not committed: %2</source>
        <translation>%1 のこのセッションが実行中の処理をキャンセルしますか? そのプログラムはエラーを受け取り、コミットされていない変更を取り消す可能性があります: %2</translation>
    </message>
    <message>
        <source>End the Session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Cancel the Statement</source>
        <translation>文をキャンセル</translation>
    </message>
    <message>
        <source>Ending a session on %1</source>
        <translation>%1 のセッションを終了中</translation>
    </message>
    <message>
        <source>Cancelling a statement on %1</source>
        <translation>%1 の文をキャンセル中</translation>
    </message>
</context>
<context>
    <name>relvar::shell::CodeDialog</name>
    <message>
        <source>The chosen file as it will be</source>
        <translation>選択したファイルの書き込み後の内容</translation>
    </message>
    <message>
        <source>Export code</source>
        <translation>コードのエクスポート</translation>
    </message>
    <message>
        <source>The files are being made</source>
        <translation>ファイルを作成しています</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>書き込む内容</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>マイグレーションの名前</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>リポジトリのフォルダ</translation>
    </message>
    <message>
        <source>What the draft changes, as a migration</source>
        <translation>ドラフトの変更(マイグレーションとして)</translation>
    </message>
    <message>
        <source>The whole schema, as a migration</source>
        <translation>スキーマ全体(マイグレーションとして)</translation>
    </message>
    <message>
        <source>Its tables, as entities of the code</source>
        <translation>テーブル(コードのエンティティとして)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Framework:</source>
        <translation>フレームワーク(&amp;F):</translation>
    </message>
    <message>
        <source>W&amp;hat:</source>
        <translation>内容(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>フォルダ(&amp;O):</translation>
    </message>
    <message>
        <source>Files that would be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>What the framework cannot express</source>
        <translation>フレームワークで表現できないもの</translation>
    </message>
    <message>
        <source>Choose the folder of the repository: what is there decides what is written.</source>
        <translation>リポジトリのフォルダを選択してください。その中身によって、書き込む内容が決まります。</translation>
    </message>
    <message>
        <source>No framework that Relvar can write code for knows %1.</source>
        <translation>Relvarがコードを書き出せるフレームワークに、%1に対応しているものはありません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not expressed (%n):</source>
        <translation>
            <numerusform>表現できないもの (%n件):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを書き込み(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository has everything already: there is nothing to write.</source>
        <translation>リポジトリにはすでにすべてあります。書き込むものはありません。</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>コードを書き込み中</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for %1 into %2.</source>
        <translation>
            <numerusform>%1用のファイル%n個を %2 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>SQL from the one to the other</source>
        <translation>一方からもう一方へ移行するSQL</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差異なし</translation>
    </message>
    <message>
        <source>Both have the same schema: %1.</source>
        <translation>両方のスキーマは同じです: %1。</translation>
    </message>
    <message>
        <source>&amp;The same under another name? Tick what was renamed; the rest is dropped and made anew.</source>
        <translation>名前が変わっただけのものですか? 名前が変わったものにチェックを付けてください。残りは削除して新しく作成されます。(&amp;T)</translation>
    </message>
    <message>
        <source>What may be a rename</source>
        <translation>名前の変更と思われるもの</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n difference(s)</source>
        <translation>
            <numerusform>%1: %n件の差異</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft becomes this schema; one step to undo</source>
        <translation>ドラフトがこのスキーマになります。1回の操作で元に戻せます</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DataCommands</name>
    <message>
        <source>Show &amp;data</source>
        <translation>データを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Read the rows of the selected table from the current database</source>
        <translation>選択したテーブルの行を現在のデータベースから読み込みます</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Its rows are shown as soon as it is known.</source>
        <translation>内容が分かり次第、行を表示します。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <translation>%1 は %2 にありません</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>Only the draft has it. It has rows once its migration is saved and applied to this database.</source>
        <translation>ドラフトにしかありません。マイグレーションを保存してこのデータベースに適用すると、行を表示できます。</translation>
    </message>
    <message>
        <source>No database is connected</source>
        <translation>データベースに接続していません</translation>
    </message>
    <message>
        <source>Rows are read from a database: connect one in the menu File.</source>
        <translation>行はデータベースから読み込みます。「ファイル」メニューで接続してください。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramCommands</name>
    <message>
        <source>Find on the diagram: names, types, comments, keys</source>
        <translation>ダイアグラム内を検索: 名前、型、コメント、キー</translation>
    </message>
    <message>
        <source>New dia&amp;gram</source>
        <translation>新しいダイアグラム(&amp;G)</translation>
    </message>
    <message>
        <source>Make a diagram that shows some of the tables</source>
        <translation>一部のテーブルを表示するダイアグラムを作成します</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>New diagram of the &amp;selected tables</source>
        <translation>選択したテーブルの新しいダイアグラム(&amp;S)</translation>
    </message>
    <message>
        <source>Make a diagram that shows the selected tables</source>
        <translation>選択したテーブルを表示するダイアグラムを作成します</translation>
    </message>
    <message>
        <source>Re&amp;name the diagram</source>
        <translation>ダイアグラム名を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Type another name for the diagram in front</source>
        <translation>前面のダイアグラムの名前を変更します</translation>
    </message>
    <message>
        <source>&amp;Remove the diagram</source>
        <translation>ダイアグラムを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the diagram in front; its tables stay in the schema</source>
        <translation>前面のダイアグラムを削除します。テーブルはスキーマに残ります</translation>
    </message>
    <message>
        <source>&amp;Next diagram</source>
        <translation>次のダイアグラム(&amp;N)</translation>
    </message>
    <message>
        <source>Show the diagram right of this one</source>
        <translation>右隣のダイアグラムを表示します</translation>
    </message>
    <message>
        <source>&amp;Previous diagram</source>
        <translation>前のダイアグラム(&amp;P)</translation>
    </message>
    <message>
        <source>Show the diagram left of this one</source>
        <translation>左隣のダイアグラムを表示します</translation>
    </message>
    <message>
        <source>Move the diagram to the ri&amp;ght</source>
        <translation>ダイアグラムを右へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Put the tab in front behind the next one</source>
        <translation>前面のタブを次のタブの後ろに移します</translation>
    </message>
    <message>
        <source>Move the diagram to the le&amp;ft</source>
        <translation>ダイアグラムを左へ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Put the tab in front before the previous one</source>
        <translation>前面のタブを前のタブの手前に移します</translation>
    </message>
    <message>
        <source>Add &amp;tables…</source>
        <translation>テーブルを追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose tables that this diagram shall show</source>
        <translation>このダイアグラムに表示するテーブルを選択します</translation>
    </message>
    <message>
        <source>Add &amp;related tables</source>
        <translation>関連テーブルを追加(&amp;R)</translation>
    </message>
    <message>
        <source>Show the tables that the selected ones refer to, and those that refer to them</source>
        <translation>選択したテーブルの参照先と参照元のテーブルを表示します</translation>
    </message>
    <message>
        <source>Ta&amp;ke from this diagram</source>
        <translation>このダイアグラムから外す(&amp;K)</translation>
    </message>
    <message>
        <source>Show the selected tables no more on this diagram; they stay in the schema</source>
        <translation>選択したテーブルをこのダイアグラムに表示しないようにします。スキーマには残ります</translation>
    </message>
    <message>
        <source>F&amp;ocus on the selection</source>
        <translation>選択部分に集中(&amp;O)</translation>
    </message>
    <message>
        <source>Show the selected tables and those related with them alone, for the moment</source>
        <translation>選択したテーブルと関連するテーブルだけを一時的に表示します</translation>
    </message>
    <message>
        <source>Show all tables a&amp;gain</source>
        <translation>すべてのテーブルを再表示(&amp;G)</translation>
    </message>
    <message>
        <source>Leave the focus on some tables (Esc)</source>
        <translation>一部のテーブルへの集中を終了します(Esc)</translation>
    </message>
    <message>
        <source>Zoom to the s&amp;election</source>
        <translation>選択部分を拡大(&amp;E)</translation>
    </message>
    <message>
        <source>Show the selected tables as large as they fit</source>
        <translation>選択したテーブルを収まる限り大きく表示します</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>次に見つかった場所へ移動します</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>前に見つかった場所へ移動します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the place that was looked at before</source>
        <translation>前に見ていた場所に戻ります</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>進む(&amp;W)</translation>
    </message>
    <message>
        <source>Go forward to where you came back from</source>
        <translation>戻る前の場所へ進みます</translation>
    </message>
    <message>
        <source>New diagram o&amp;f</source>
        <translation>次の新しいダイアグラム(&amp;F)</translation>
    </message>
    <message>
        <source>Add re&amp;lated</source>
        <translation>関連テーブルを追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Both ways</source>
        <translation>両方向(&amp;B)</translation>
    </message>
    <message>
        <source>What they re&amp;fer to</source>
        <translation>参照先(&amp;F)</translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation>参照元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>リレーション1つ先まで(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>リレーション2つ先まで(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>リレーション3つ先まで(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;As far as relations lead</source>
        <translation>リレーションをすべてたどる(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>集中(&amp;O)</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>エリア %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>The diagram %1 is removed. Its tables stay in the schema.</source>
        <translation>ダイアグラム %1 を削除しました。テーブルはスキーマに残っています。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramExports</name>
    <message>
        <source>The tables are still being laid out. Try again when they stand.</source>
        <translation>テーブルをまだレイアウト中です。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no table on the diagram yet.</source>
        <translation>ダイアグラムにまだテーブルがありません。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n sheet(s) to %1</source>
        <translation>
            <numerusform>%1 に%n枚送信しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>印刷はキャンセルされました</translation>
    </message>
    <message>
        <source>The printer %1 did not take the diagram. Check that it is connected, or print to a PDF file.</source>
        <translation>プリンタ %1 がダイアグラムを受け付けませんでした。接続されているか確認するか、PDFファイルに印刷してください。</translation>
    </message>
    <message>
        <source>Copying the diagram</source>
        <translation>ダイアグラムをコピー中</translation>
    </message>
    <message>
        <source>Copied the selected tables as a picture</source>
        <translation>選択したテーブルを画像としてコピーしました</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture</source>
        <translation>ダイアグラムを画像としてコピーしました</translation>
    </message>
    <message>
        <source>%1, at %2 % because it is large</source>
        <translation>%1(大きいため%2 %に縮小)</translation>
    </message>
    <message>
        <source>Copied the selected tables as %1</source>
        <translation>選択したテーブルを%1としてコピーしました</translation>
    </message>
    <message>
        <source>Copied the diagram as %1</source>
        <translation>ダイアグラムを%1としてコピーしました</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込み中</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き込みました</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels), the diagram became %3 files side by side, from %4 to %5.</source>
        <translation>1枚の画像の上限より大きいため(%1 × %2ピクセル)、ダイアグラムは隣り合う%3個のファイル(%4 から %5)になりました。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Name of the diagram</source>
        <translation>ダイアグラムの名前</translation>
    </message>
    <message>
        <source>Every table of the schema</source>
        <translation>スキーマのすべてのテーブル</translation>
    </message>
    <message>
        <source>%1: double-click or F2 renames it</source>
        <translation>%1: ダブルクリックまたはF2で名前を変更</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DriftView</name>
    <message>
        <source>ignored by a rule</source>
        <translation>規則により無視</translation>
    </message>
    <message>
        <source>do not know it</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>a pending migration makes it too</source>
        <translation>未適用のマイグレーションも同じ変更を行う</translation>
    </message>
    <message>
        <source>a pending migration wants something else</source>
        <translation>未適用のマイグレーションは別の変更を行う</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>ドリフトなし</translation>
    </message>
    <message>
        <source>SQL that brings the database back</source>
        <translation>データベースを元に戻すSQL</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>The database has</source>
        <translation>データベースの状態</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>ファイルの状態</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Adopt &amp;into the draft</source>
        <translation>ドラフトに取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>The draft gets the selected differences; tables stay where they stand. One step to undo</source>
        <translation>選択した差異をドラフトに取り込みます。テーブルの位置は変わりません。1回の操作で元に戻せます</translation>
    </message>
    <message>
        <source>Make &amp;a migration…</source>
        <translation>マイグレーションを作成(&amp;A)…</translation>
    </message>
    <message>
        <source>A proved migration takes them in, and is marked as applied here without running</source>
        <translation>検証済みのマイグレーションが差異を取り込み、実行せずにここで適用済みとされます</translation>
    </message>
    <message>
        <source>&amp;Revert the database…</source>
        <translation>データベースを巻き戻す(&amp;R)…</translation>
    </message>
    <message>
        <source>Review and run the SQL that takes them back</source>
        <translation>差異を元に戻すSQLを確認して実行します</translation>
    </message>
    <message>
        <source>Ig&amp;nore…</source>
        <translation>無視(&amp;N)…</translation>
    </message>
    <message>
        <source>A rule in relvar.toml lets them be</source>
        <translation>relvar.tomlの規則により、差異をそのままにします</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>再検出(&amp;G)</translation>
    </message>
    <message>
        <source>Read the database again</source>
        <translation>データベースを読み込み直します</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s). Select some, or none for all.</source>
        <translation>
            <numerusform>%1 はマイグレーションの結果と一致しません: %n件の差異があります。一部を選択してください。選択しなければすべてが対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what its migrations make, but for what is ignored.</source>
        <translation>%1 は、無視されているものを除いてマイグレーションの結果と一致します。</translation>
    </message>
    <message>
        <source>%1 is what its migrations make.</source>
        <translation>%1 はマイグレーションの結果と一致します。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Drifts</name>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s).</source>
        <translation>
            <numerusform>%1 はマイグレーションの結果と一致しません: %n件の差異があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other database(s) are not what their migrations make.</source>
        <translation>
            <numerusform>%1 と他%n個のデータベースがマイグレーションの結果と一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>確認(&amp;L)…</translation>
    </message>
    <message>
        <source>There are no migrations yet that %1 could differ from. Save the draft as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>%1 と比較できるマイグレーションがまだありません。ドラフトをマイグレーションとして保存する(Ctrl+S)と、データベースのほかにプロジェクトが作成されます。</translation>
    </message>
    <message>
        <source>Looking for drift on %1</source>
        <translation>%1 のドリフトを検出中</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>%1 のドリフト</translation>
    </message>
    <message>
        <source>The draft has it now. When it is saved, mark the migration as applied on %1 (Mark as applied on the timeline): it would fail where its changes are already.</source>
        <translation>ドラフトに取り込みました。保存したら、そのマイグレーションを %1 で適用済みにしてください(タイムラインの「適用済みにする」)。すでに変更がある場所で実行すると失敗します。</translation>
    </message>
    <message>
        <source>Make a migration of the drift</source>
        <translation>ドリフトからマイグレーションを作成</translation>
    </message>
    <message>
        <source>&amp;Name of the migration. It is marked as applied on %1 and is not run there.</source>
        <translation>マイグレーションの名前。%1 では実行されず、適用済みとされます。(&amp;N)</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>作成して検証</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>マイグレーションを検証中</translation>
    </message>
    <message>
        <source>%1 takes the drift in. It is marked as applied on %2.</source>
        <translation>%1 がドリフトを取り込みました。%2 では適用済みとされています。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>確認の準備中</translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) back on %1</source>
        <translation>
            <numerusform>%1 の%n件の差異を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept.</source>
        <translation>ここで削除されるものは中身ごと失われ、何も保管されません。</translation>
    </message>
    <message>
        <source>Ignore what differs</source>
        <translation>差異を無視</translation>
    </message>
    <message>
        <source>&amp;Rules for relvar.toml, one in each line: a kind and a name, in which * stands for anything. They hold for every database of the project.</source>
        <translation>relvar.tomlの規則。1行に1つ、種類と名前を書きます。名前の*は任意の文字列を表します。プロジェクトのすべてのデータベースに適用されます。(&amp;R)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンタ</translation>
    </message>
    <message>
        <source>What of the diagram</source>
        <translation>ダイアグラムの範囲</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>倍率(パーセント)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>How large on paper</source>
        <translation>用紙上の大きさ</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>横の枚数</translation>
    </message>
    <message>
        <source>Sheets below one another</source>
        <translation>縦の枚数</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>ダイアグラムのエクスポート</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>ダイアグラムの印刷</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 (text)</source>
        <translation>%1(テキスト)</translation>
    </message>
    <message>
        <source>The whole diagram</source>
        <translation>ダイアグラム全体</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected table(s)</source>
        <translation>
            <numerusform>選択した%n個のテーブル</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>表示中の範囲</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Title above the picture</source>
        <translation>画像の上部のタイトル</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>One page as large as the diagram</source>
        <translation>ダイアグラムの大きさの1ページ</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>On so many sheets</source>
        <translation>枚数を指定</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>side by side,</source>
        <translation>枚(横) ×</translation>
    </message>
    <message>
        <source>below one another</source>
        <translation>枚(縦)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Printer:</source>
        <translation>プリンタ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>範囲(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>用紙(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>サイズ(&amp;S):</translation>
    </message>
    <message>
        <source>Sc&amp;ale:</source>
        <translation>倍率(&amp;A):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDFファイル</translation>
    </message>
    <message>
        <source>%1 is text: the program that reads it draws the diagram.</source>
        <translation>%1はテキストです。ダイアグラムはそれを読み込むプログラムが描きます。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, sharp at any size.</source>
        <translation>%1 × %2ピクセル、どの大きさでも鮮明です。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2ピクセル。</translation>
    </message>
    <message>
        <source>That is larger than programs open: it becomes %1 files, side by side without a gap.</source>
        <translation>プログラムで開ける大きさを超えています。隙間なく並ぶ%1個のファイルになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), at %1 %.</source>
        <translation>
            <numerusform>%n枚、倍率%1 %。</numerusform>
        </translation>
    </message>
    <message>
        <source>One page of %1 × %2 cm.</source>
        <translation>%1 × %2 cmの1ページ。</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>ファイルはすでに存在し、上書きされます。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FilesPreview</name>
    <message>
        <source>Choose one to read it (arrow keys)</source>
        <translation>選択すると内容が表示されます(矢印キー)</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>選択したファイル</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FleetDialog</name>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on with the others when one &amp;has failed</source>
        <translation>1つが失敗しても他を続ける(&amp;H)</translation>
    </message>
    <message>
        <source>Groups of databases</source>
        <translation>データベースグループ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Apply all that is pending</source>
        <translation>未適用のものをすべて適用</translation>
    </message>
    <message>
        <source>Apply up to and with</source>
        <translation>次のものまで適用(それを含む)</translation>
    </message>
    <message>
        <source>Revert down to, which stays</source>
        <translation>次のものまで巻き戻し(それは残す)</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>How many databases go first</source>
        <translation>先に処理するデータベースの数</translation>
    </message>
    <message>
        <source>These run one after another; when one of them fails, no other begins</source>
        <translation>これらを1つずつ順に処理します。1つが失敗すると、残りは開始されません</translation>
    </message>
    <message>
        <source>How many databases at a time</source>
        <translation>同時に処理するデータベースの数</translation>
    </message>
    <message>
        <source>first, one after another; &amp;then</source>
        <translation>個を先に1つずつ、その後(&amp;T)</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>個ずつ同時</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>グループ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>操作(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Pace:</source>
        <translation>進め方(&amp;P):</translation>
    </message>
    <message>
        <source>Databases of the group</source>
        <translation>グループのデータベース</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How many databases are done</source>
        <translation>完了したデータベースの数</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>確認(&amp;V)…</translation>
    </message>
    <message>
        <source>The SQL that would run on the selected database, what it locks and what is in its way</source>
        <translation>選択したデータベースで実行されるSQL、そのロック、妨げになるもの</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Runs on every database of the group what is left to run there</source>
        <translation>グループの各データベースで、残っているものを実行します</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Cancels what runs, which is rolled back, and begins no other</source>
        <translation>実行中のものをキャンセルしてロールバックし、残りは開始しません</translation>
    </message>
    <message>
        <source>Show on the time&amp;line</source>
        <translation>タイムラインに表示(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the selected database beside the connections of the project</source>
        <translation>選択したデータベースを、プロジェクトの接続と並べて開きます</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The list as text</source>
        <translation>一覧をテキストでコピーします</translation>
    </message>
    <message>
        <source>Reading the group %1</source>
        <translation>グループ %1 を読み込み中</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Reading the databases of %1</source>
        <translation>%1 のデータベースを読み込み中</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>needs a repair</source>
        <translation>修復が必要</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>未適用%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>何も適用されていません。</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>There is nothing to run on %1.</source>
        <translation>%1 で実行するものはありません。</translation>
    </message>
    <message>
        <source>Migrating the group %1</source>
        <translation>グループ %1 をマイグレーション中</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>&amp;Run what is left</source>
        <translation>残りを実行(&amp;R)</translation>
    </message>
    <message>
        <source>There are production databases in this group. Type its name, %1, to go on:</source>
        <translation>このグループには本番データベースがあります。続けるには、その名前 %1 を入力してください:</translation>
    </message>
</context>
<context>
    <name>relvar::shell::GradualDialog</name>
    <message>
        <source>Rename or change type without downtime</source>
        <translation>無停止での名前や型の変更</translation>
    </message>
    <message>
        <source>First %1 gets a second column, and a trigger keeps both in step, so that old and new programs can run side by side. The last migration takes the old one away: apply it when all programs know the new.</source>
        <translation>まず %1 に2つ目の列が追加され、トリガが両方の同期を保つため、新旧のプログラムを並行して実行できます。最後のマイグレーションが古い列を取り除きます。すべてのプログラムが新しい列に対応してから適用してください。</translation>
    </message>
    <message>
        <source>First the table gets its new name, and a view keeps the old one, so that old and new programs can run side by side. The last migration drops the view: apply it when all programs know the new name.</source>
        <translation>まずテーブルの名前が新しくなり、ビューが古い名前を保つため、新旧のプログラムを並行して実行できます。最後のマイグレーションがビューを削除します。すべてのプログラムが新しい名前に対応してから適用してください。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新しい型</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>型(&amp;T):</translation>
    </message>
    <message>
        <source>Progress of the proofs</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>&amp;Save migrations</source>
        <translation>マイグレーションを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saved as %1 migrations. Apply all but the last one now, and %2 when all programs know the new.</source>
        <translation>%1件のマイグレーションとして保存しました。今は最後のもの以外をすべて適用し、%2 はすべてのプログラムが新しいものに対応してから適用してください。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::HelpCommands</name>
    <message>
        <source>&amp;Help on this</source>
        <translation>この項目のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open the user guide at what it says about the panel that you work in</source>
        <translation>ユーザガイドの、作業中のパネルについての箇所を開きます</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Open the contents of the user guide</source>
        <translation>ユーザガイドの目次を開きます</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>不具合の報告用に、バージョン、プラットフォーム、設定をコピーします。パスワードとアドレスは含みません</translation>
    </message>
    <message>
        <source>Copied: versions, platform, screens and settings, without passwords and addresses. Read it before you paste it where others see it.</source>
        <translation>バージョン、プラットフォーム、画面、設定をコピーしました。パスワードとアドレスは含みません。他の人の目に触れる場所に貼り付ける前に、内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Hints</name>
    <message>
        <source>Press %1 for a new table, %2 for a column, %3 for a relation, or double-click what you want to change. No database changes while you draw.</source>
        <translation>%1 で新しいテーブル、%2 で列、%3 でリレーションを追加できます。変更したいものはダブルクリックしてください。描いている間、データベースは変わりません。</translation>
    </message>
    <message>
        <source>What you draw is a draft, which is kept by itself. %1 makes a migration of it, with the way back tried out.</source>
        <translation>描いたものはドラフトで、自動的に保存されます。%1 でドラフトからマイグレーションを作成します。戻す手順も試されます。</translation>
    </message>
    <message>
        <source>The timeline shows where each database stands. %1 applies what is pending, after you have seen what will run; %2 takes the newest migration back.</source>
        <translation>タイムラインは各データベースの状態を示します。%1 で、実行内容を確認してから未適用のものを適用します。%2 で最新のマイグレーションを巻き戻します。</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>了解(&amp;G)</translation>
    </message>
    <message>
        <source>No &amp;more hints</source>
        <translation>ヒントを今後表示しない(&amp;M)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ImportDialog</name>
    <message>
        <source>Import a schema</source>
        <translation>スキーマのインポート</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>A &amp;file: SQL, a dump, DBML</source>
        <translation>ファイル(&amp;F): SQL、ダンプ、DBML</translation>
    </message>
    <message>
        <source>A &amp;database that is connected</source>
        <translation>接続済みのデータベース(&amp;D)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>Database to import</source>
        <translation>インポートするデータベース</translation>
    </message>
    <message>
        <source>Whose SQL the file is</source>
        <translation>ファイルのSQLのデータベース製品</translation>
    </message>
    <message>
        <source>As the file reads</source>
        <translation>ファイルの内容から判断</translation>
    </message>
    <message>
        <source>The &amp;present draft of %1</source>
        <translation>%1 の現在のドラフト(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;present draft</source>
        <translation>現在のドラフト(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>新しいプロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep what it does not have, instead of dropping it</source>
        <translation>インポート元にないものを削除せずに残す(&amp;K)</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新しいプロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>A folder that is made, or is empty</source>
        <translation>新しく作成するフォルダ、または空のフォルダ</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>インポート元:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>データベース:</translation>
    </message>
    <message>
        <source>Product:</source>
        <translation>製品:</translation>
    </message>
    <message>
        <source>Into:</source>
        <translation>インポート先:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダ:</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>除外されるもの</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Something goes and something like it comes. Tick what is the same under another name, so that its rows stay:</source>
        <translation>なくなるものと、それに似た新しいものがあります。名前が変わっただけで同じものにチェックを付けると、その行が残ります:</translation>
    </message>
    <message>
        <source>Renames</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>ドラフトの変更</translation>
    </message>
    <message>
        <source>SQL, dumps and DBML (*.sql *.dump *.ddl *.dbml);;All files (*)</source>
        <translation>SQL、ダンプ、DBML (*.sql *.dump *.ddl *.dbml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open the database itself: saving a first change makes a project of it, in which what it has counts as applied.</source>
        <translation>データベース自体を開いてください。最初の変更を保存すると、それを基にプロジェクトが作成され、現在の内容は適用済みとみなされます。</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>ドラフトに取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>プロジェクトを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%1, read as %2: %n table(s)</source>
        <translation>
            <numerusform>%1(%2として読み込み): テーブル%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>ビュー%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>型%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read without a database, so expressions are as they are written, and differences may be of spelling only. (%1)</source>
        <translation>データベースなしで読み込んだため、式は書かれたままの形です。差異は表記の違いだけの場合があります。(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>解釈できないため除外されるもの(%n件):</numerusform>
        </translation>
    </message>
    <message>
        <source>A project is made in %1. Its first migration makes all of this; it is proved before it is written.</source>
        <translation>プロジェクトが %1 に作成されます。最初のマイグレーションがこれらすべてを作成します。マイグレーションは書き込む前に検証されます。</translation>
    </message>
    <message>
        <source>Comparing with the draft</source>
        <translation>ドラフトと比較中</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>ドラフトはすでに %1 の内容と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the draft, one step to undo:</source>
        <translation>
            <numerusform>ドラフトの%n件の変更(1回の操作で元に戻せます):</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is what %1 says</source>
        <translation>ドラフトを %1 の内容にしました</translation>
    </message>
    <message>
        <source>Making the project and proving its first migration</source>
        <translation>プロジェクトを作成し、最初のマイグレーションを検証中</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LeaveDialog</name>
    <message>
        <source>Waiting until everything has stopped…</source>
        <translation>すべてが停止するのを待っています…</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>ウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>Leave the project?</source>
        <translation>プロジェクトを閉じますか?</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the window:</source>
        <translation>次のものは完了しておらず、ウィンドウを閉じると終了します:</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the project:</source>
        <translation>次のものは完了しておらず、プロジェクトを閉じると終了します:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <translation>停止して破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LiveLocks</name>
    <message>
        <source>Without a connected database the sizes of the tables are not known.</source>
        <translation>データベースに接続していないため、テーブルのサイズは不明です。</translation>
    </message>
    <message>
        <source>The sizes could not be read from %1: %2</source>
        <translation>%1 からサイズを読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>Sizes and users of the tables as %1 has them now.</source>
        <translation>%1 の現在のテーブルのサイズと使用者。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::MainWindow</name>
    <message>
        <source>Add a database to %1</source>
        <translation>%1 へのデータベースの追加</translation>
    </message>
    <message>
        <source>Connect a database</source>
        <translation>データベースへの接続</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove the connection %1 from relvar.toml? The database itself stays as it is.</source>
        <translation>接続 %1 をrelvar.tomlから削除しますか? データベース自体はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Select tables on the diagram first.</source>
        <translation>先に、ダイアグラムでテーブルを選択してください。</translation>
    </message>
    <message>
        <source>Select a table on the diagram first.</source>
        <translation>先に、ダイアグラムでテーブルを1つ選択してください。</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Name of the template, kept in templates/ of the project:</source>
        <translation>テンプレートの名前(プロジェクトのtemplates/に保存):</translation>
    </message>
    <message>
        <source>The template %1 is kept in the project.</source>
        <translation>テンプレート %1 をプロジェクトに保存しました。</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>ダイアグラムから外す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>スキーマから削除(&amp;D)</translation>
    </message>
    <message>
        <source>The table stays in the schema and on other diagrams</source>
        <translation>テーブルはスキーマと他のダイアグラムに残ります</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>ダイアグラムで選択したものをドラフトから削除します</translation>
    </message>
    <message>
        <source>This project has no groups of databases. Write one into its relvar.toml, for example:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>このプロジェクトにはデータベースグループがありません。relvar.tomlに書いてください。例:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1には、新旧を並存させる方法がありません。</translation>
    </message>
    <message>
        <source>Migrations are files of a project. Save a first one, or open the project.</source>
        <translation>マイグレーションはプロジェクトのファイルです。最初の1つを保存するか、プロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>The draft has changes. Save or discard them first: this makes migrations of its own.</source>
        <translation>ドラフトに変更があります。この操作は独自のマイグレーションを作成するため、先に保存または破棄してください。</translation>
    </message>
    <message>
        <source>Select a table or a column on the diagram first.</source>
        <translation>先に、ダイアグラムでテーブルまたは列を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take a schema in from SQL, a dump, DBML or a database: as a project or into the draft</source>
        <translation>SQL、ダンプ、DBML、データベースからスキーマをプロジェクトまたはドラフトとして取り込みます</translation>
    </message>
    <message>
        <source>What shall become of %1?</source>
        <translation>%1 をどうしますか?</translation>
    </message>
    <message>
        <source>&amp;Import its schema…</source>
        <translation>スキーマをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open it as SQL</source>
        <translation>SQLとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>%1 lies behind its tables, which do not stand together: there are others between them.</source>
        <translation>%1 はテーブルの背後にありますが、テーブルはまとまっておらず、間に別のテーブルがあります。</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>テーブルを集める(&amp;G)</translation>
    </message>
    <message>
        <source>There is no diagram yet</source>
        <translation>ダイアグラムはまだありません</translation>
    </message>
    <message>
        <source>A moment of the timeline is only looked at</source>
        <translation>タイムラインの時点は見るだけです</translation>
    </message>
    <message>
        <source>A layout is under way; Esc stops it</source>
        <translation>レイアウト中です。Escで停止します</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>固定されていないテーブルを整えます</translation>
    </message>
    <message>
        <source>Select two tables or more to lay them out</source>
        <translation>レイアウトするテーブルを2つ以上選択してください</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>選択したテーブルを整えます。他のテーブルはそのままです</translation>
    </message>
    <message>
        <source>Every table has its place already</source>
        <translation>すべてのテーブルの位置がすでに決まっています</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>まだ位置の決まっていないテーブルを整えます。他のテーブルはそのままです</translation>
    </message>
    <message>
        <source>Migrations run on %1.</source>
        <translation>%1 でマイグレーションを実行中です。</translation>
    </message>
    <message>
        <source>What is done stays; the migration that runs is rolled back.</source>
        <translation>完了したものは残り、実行中のマイグレーションはロールバックされます。</translation>
    </message>
    <message>
        <source>Migrations run on the databases of a group.</source>
        <translation>グループのデータベースでマイグレーションを実行中です。</translation>
    </message>
    <message>
        <source>Databases that are done stay so; those that are being changed are rolled back to their last finished migration.</source>
        <translation>完了したデータベースはそのまま残り、変更中のデータベースは最後に完了したマイグレーションまでロールバックされます。</translation>
    </message>
    <message>
        <source>The draft of %1 cannot be kept: it is open in another window too, or its folder cannot be written to.</source>
        <translation>%1 のドラフトを保存できません。別のウィンドウでも開いているか、そのフォルダに書き込めません。</translation>
    </message>
    <message>
        <source>The changes are lost.</source>
        <translation>変更は失われます。</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>デモを作成中</translation>
    </message>
    <message>
        <source>Relvar</source>
        <translation>Relvar</translation>
    </message>
    <message>
        <source>%1[*] – Relvar</source>
        <translation>%1[*] – Relvar</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the diagram</source>
        <translation>ダイアグラムをレイアウト中</translation>
    </message>
    <message>
        <source>To show this project, the SQL of its migrations runs on a private scratch database, and later, when you apply, on yours. Do you trust the folder %1?</source>
        <translation>このプロジェクトを表示するには、そのマイグレーションのSQLを専用のスクラッチデータベースで実行します。後で適用するときは、あなたのデータベースで実行します。フォルダ %1 を信頼しますか?</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>信頼して開く(&amp;T)</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>開かない(&amp;N)</translation>
    </message>
    <message>
        <source>Relvar did not come to its end the last time. Your draft is back as it was at %1.</source>
        <translation>前回、Relvarは正常に終了しませんでした。ドラフトを%1の時点の状態に復元しました。</translation>
    </message>
    <message>
        <source>Your draft is back as you left it.</source>
        <translation>ドラフトは前回の状態に復元されました。</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the draft? They cannot be brought back.</source>
        <translation>
            <numerusform>ドラフトの%n件の変更を破棄しますか? 元には戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>変更 (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;All files (*)</source>
        <translation>SQLiteデータベース (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新しいプロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Nothing is pending on %1. The draft has changes: save them as a migration first.</source>
        <translation>%1 に未適用のものはありません。ドラフトに変更があるため、先にマイグレーションとして保存してください。</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>マイグレーションを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>パネル: %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>タイムライン: %1</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>表記法(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>このパネルの表示/非表示</translation>
    </message>
    <message>
        <source>Arran&amp;ge panels</source>
        <translation>パネルの配置(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>ダイアグラム(&amp;D)</translation>
    </message>
    <message>
        <source>Show of the &amp;selected tables</source>
        <translation>選択したテーブルの表示(&amp;S)</translation>
    </message>
    <message>
        <source>Align and &amp;distribute</source>
        <translation>整列と等間隔配置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>スキーマ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Migration</source>
        <translation>マイグレーション(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Select a column on the diagram first.</source>
        <translation>先に、ダイアグラムで列を選択してください。</translation>
    </message>
    <message>
        <source>Selection: %1.%2</source>
        <translation>選択: %1.%2</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>ビュー %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>型 %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>シーケンス %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>Drop %1? These go with it or depend on it: %2.</source>
        <translation>%1 を削除しますか? 次のものが一緒に削除されるか、これに依存しています: %2。</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Online migrations:</source>
        <translation>オンラインマイグレーション:</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>指定時のみ</translation>
    </message>
    <message>
        <source>Rows in one batch:</source>
        <translation>1バッチの行数:</translation>
    </message>
    <message>
        <source>Waits for a lock:</source>
        <translation>ロックの待機時間:</translation>
    </message>
    <message>
        <source>A statement takes at most:</source>
        <translation>文の実行時間の上限:</translation>
    </message>
    <message>
        <source>Copies that are kept:</source>
        <translation>保管するコピーの数:</translation>
    </message>
    <message>
        <source>none is made</source>
        <translation>作成しない</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>データベース:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>Type a name: table, table.column, view, diagram, migration</source>
        <translation>名前を入力: テーブル、テーブル.列、ビュー、ダイアグラム、マイグレーション</translation>
    </message>
    <message>
        <source>What the draft is over has changed. Your draft goes on over it as it is now.</source>
        <translation>ドラフトの基になるものが変わりました。ドラフトは現在のものの上で続行します。</translation>
    </message>
    <message numerus="yes">
        <source>Your draft goes on over %n migration(s) that came in: %1.</source>
        <translation>
            <numerusform>ドラフトは、取り込まれた%n件のマイグレーションの上で続行します: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is over an older state than the newest one, so that it cannot be saved yet.</source>
        <translation>ドラフトの基が最新の状態より古いため、まだ保存できません。</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>ドラフトを移す(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Newer migrations and your draft have both changed %n thing(s). Decide what is to hold, then the draft goes on over them.</source>
        <translation>
            <numerusform>新しいマイグレーションとドラフトの双方が%n件を変更しています。どちらを採るか決めると、ドラフトはその上で続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>解決(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check the order</source>
        <translation>順序を確認(&amp;C)</translation>
    </message>
    <message>
        <source>Run the migrations of both branches in either order on scratch databases, then write relvar.sum</source>
        <translation>両方のブランチのマイグレーションをどちらの順序でもスクラッチデータベースで実行し、relvar.sumを書き込みます</translation>
    </message>
    <message>
        <source>The migrations of both branches go together in either order. relvar.sum is written.</source>
        <translation>両方のブランチのマイグレーションは、どちらの順序でも両立します。relvar.sumを書き込みました。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together in either order: databases that ran them in different orders differ. Write one of them so that it fits behind the other.</source>
        <translation>%1 と %2 は順序によって結果が変わります。異なる順序で実行したデータベースどうしに差異が生じます。一方を、もう一方の後に実行できるように書き直してください。</translation>
    </message>
    <message>
        <source>&amp;Record in this order</source>
        <translation>この順序で記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>ドラフトを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>SQL is running.</source>
        <translation>SQLを実行中です。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>キャンセルされます。</translation>
    </message>
    <message>
        <source>A transaction is open on %1.</source>
        <translation>%1 でトランザクションが開いています。</translation>
    </message>
    <message>
        <source>What it has changed is undone.</source>
        <translation>トランザクションによる変更は取り消されます。</translation>
    </message>
    <message>
        <source>SQL that is not saved: %1.</source>
        <translation>保存されていないSQL: %1。</translation>
    </message>
    <message>
        <source>What is in no file is lost.</source>
        <translation>ファイルにない内容は失われます。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1(もうありません)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開かれていません</translation>
    </message>
    <message>
        <source>Open a project: the folder with relvar.toml, or with migrations of another tool</source>
        <translation>プロジェクトを開く: relvar.toml、または別のツールのマイグレーションがあるフォルダ</translation>
    </message>
    <message>
        <source>E&amp;xport code…</source>
        <translation>コードをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the draft as a migration or as entities of an application&apos;s framework</source>
        <translation>ドラフトを、アプリケーションのフレームワークのマイグレーションまたはエンティティとして書き出します</translation>
    </message>
    <message>
        <source>The draft begins with what the database has: what the migrations make cannot be told from their files.</source>
        <translation>ドラフトはデータベースの現在の内容から始まります。マイグレーションの結果がファイルからは分からないためです。</translation>
    </message>
    <message>
        <source>Database of %1</source>
        <translation>%1 のデータベース</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>The migrations are those of %1, and this can be done with Relvar&apos;s own alone.</source>
        <translation>マイグレーションは%1のもので、この操作はRelvar独自のマイグレーションでのみ行えます。</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvarは%1の履歴を読み取るだけで、書き込みません。%1を実行してください。</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write. The panel SQL has what the draft changes, up and down.</source>
        <translation>マイグレーションは%1のもので、そのファイルをRelvarは書き込みません。ドラフトの変更内容は、upとdownの両方がSQLパネルにあります。</translation>
    </message>
    <message>
        <source>This is the demo as you left it. Starting over removes what you did in it.</source>
        <translation>これは前回のままのデモです。最初からやり直すと、ここで行ったことは失われます。</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>最初からやり直す(&amp;S)</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>最初からやり直す(&amp;V)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Moments</name>
    <message>
        <source>the draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Reading the schema at %1</source>
        <translation>%1 の時点のスキーマを読み込み中</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>SQL of %1</source>
        <translation>%1 のSQL</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>ドラフトに取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
</context>
<context>
    <name>relvar::shell::NewObjects</name>
    <message>
        <source>New %1</source>
        <translation>新しい%1</translation>
    </message>
    <message>
        <source>Add a %1 to the selected table</source>
        <translation>選択したテーブルに%1を追加します</translation>
    </message>
    <message>
        <source>Add a %1 and edit it in the Inspector</source>
        <translation>%1を追加してインスペクタで編集します</translation>
    </message>
    <message>
        <source>New &amp;object</source>
        <translation>新しいオブジェクト(&amp;O)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PasswordRequests</name>
    <message>
        <source>Enter &amp;password…</source>
        <translation>パスワードを入力(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>プレビューを描画中…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PieceList</name>
    <message>
        <source>Needs “%1”: %2</source>
        <translation>「%1」が必要です: %2</translation>
    </message>
    <message>
        <source>“%1” goes along: “%2” needs it. %3</source>
        <translation>「%1」も含まれます。「%2」に必要です。%3</translation>
    </message>
    <message>
        <source>“%1” stays in the draft too: it needs “%2”. %3</source>
        <translation>「%1」もドラフトに残ります。「%2」が必要です。%3</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Pushes</name>
    <message>
        <source>%1 is marked as read-only. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 は読み取り専用とされています。このデータベースを変更するには、接続を編集してください(「データベース」のメニュー)。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>確認の準備中</translation>
    </message>
    <message>
        <source>%1 is as the draft wants it already.</source>
        <translation>%1 はすでにドラフトのとおりです。</translation>
    </message>
    <message>
        <source>Bring %1 to the draft</source>
        <translation>%1 をドラフトの状態にする</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No migration tells of it, and what is dropped here goes with what is in it. Save the draft when it is right, and mark the migration as applied here.</source>
        <translation>どのマイグレーションにも残らず、ここで削除されるものは中身ごと失われます。よければドラフトを保存し、そのマイグレーションをここで適用済みとしてください。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::RebaseDialog</name>
    <message>
        <source>Move the draft</source>
        <translation>ドラフトの移動</translation>
    </message>
    <message>
        <source>Draft and migrations have both changed the following. Choose what is to hold; everything else fits together. Undo brings the draft back as it was.</source>
        <translation>ドラフトとマイグレーションの双方が以下を変更しています。どちらを採るか選択してください。それ以外はすべて両立します。「元に戻す」でドラフトを以前の状態に戻せます。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>What is to hold</source>
        <translation>採用するもの</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>ドラフト: %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>マイグレーション: %1</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>ドラフトを移す(&amp;M)</translation>
    </message>
    <message>
        <source>All as in the &amp;draft</source>
        <translation>すべてドラフトを採用(&amp;D)</translation>
    </message>
    <message>
        <source>All as in the m&amp;igrations</source>
        <translation>すべてマイグレーションを採用(&amp;I)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Restoring</name>
    <message>
        <source>%1 was open last, and is not there any more.</source>
        <translation>前回は %1 が開かれていましたが、もうありません。</translation>
    </message>
    <message>
        <source>The last start ended while it opened %1. It is not opened by itself again.</source>
        <translation>前回の起動は %1 を開いている途中で終了しました。自動では開きません。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Runs</name>
    <message>
        <source>Let migration %1 count on %2 as its file is now, as if it had been applied so? Nothing is run. Right when the edit changes nothing that is in the database.</source>
        <translation>マイグレーション %1 の現在のファイルを、%2 ではその内容で適用されたものとみなしますか? 何も実行されません。編集がデータベースの内容を何も変えない場合に適しています。</translation>
    </message>
    <message>
        <source>Accept the file</source>
        <translation>ファイルを承認</translation>
    </message>
    <message>
        <source>The file of migration %1 is accepted on %2.</source>
        <translation>マイグレーション %1 のファイルを %2 で承認しました。</translation>
    </message>
    <message>
        <source>Forget on %2 what is written down of migration %1? Nothing is run, and nothing in the database is changed.</source>
        <translation>%2 にあるマイグレーション %1 の記録を破棄しますか? 何も実行されず、データベースの内容も変わりません。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>記録を破棄</translation>
    </message>
    <message>
        <source>The attempt at migration %1 is forgotten on %2.</source>
        <translation>%2 にあるマイグレーション %1 の試行の記録を破棄しました。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>There are no migrations yet. Draw a change and save it as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>マイグレーションはまだありません。変更を描いてマイグレーションとして保存する(Ctrl+S)と、データベースのほかにプロジェクトが作成されます。</translation>
    </message>
    <message>
        <source>%1 is marked as read-only, so nothing was started. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 は読み取り専用とされているため、何も開始しませんでした。このデータベースを変更するには、接続を編集してください(「データベース」のメニュー)。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>確認の準備中</translation>
    </message>
    <message>
        <source>Nothing is pending on %1.</source>
        <translation>%1 に未適用のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is applied on %1 that could be reverted.</source>
        <translation>%1 に、巻き戻せる適用済みのものはありません。</translation>
    </message>
    <message>
        <source>&amp;Make the database and apply…</source>
        <translation>データベースを作成して適用(&amp;M)…</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 を作成中</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>%1 を変更中</translation>
    </message>
    <message>
        <source>Waiting for another program to let go of %1</source>
        <translation>別のプログラムが %1 を解放するのを待っています</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 は %2 が使用中です</translation>
    </message>
    <message>
        <source>Copying %1 first</source>
        <translation>先に %1 をコピー中</translation>
    </message>
    <message>
        <source>%1: statement %2 of %3</source>
        <translation>%1: 文%2/%3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Mark the migrations up to %1 as applied on %2 without running them? Right when the database has these changes already.</source>
        <translation>%1 までのマイグレーションを、実行せずに %2 で適用済みにしますか? データベースにこれらの変更がすでにある場合に適しています。</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>適用済みにする</translation>
    </message>
    <message>
        <source>Marking as applied</source>
        <translation>適用済みとして記録中</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) marked as applied on %1.</source>
        <translation>
            <numerusform>%1 で%n件のマイグレーションを適用済みにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for kept data</source>
        <translation>保管データを検索中</translation>
    </message>
    <message>
        <source>No migration keeps anything on %1.</source>
        <translation>%1 にマイグレーションの保管データはありません。</translation>
    </message>
    <message>
        <source>Emptying kept data</source>
        <translation>保管データを消去中</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n table(s) of kept data on %1.</source>
        <translation>
            <numerusform>%1 の保管データのテーブルを%n個消去しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::SaveDialog</name>
    <message>
        <source>Save migration</source>
        <translation>マイグレーションの保存</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>マイグレーションの名前</translation>
    </message>
    <message>
        <source>What the migration does</source>
        <translation>マイグレーションの内容</translation>
    </message>
    <message>
        <source>What has no tick stays in the draft (Space ticks and takes the tick away)</source>
        <translation>チェックのないものはドラフトに残ります(Spaceでチェックを切り替え)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Proving: up, down and up again on a scratch database with rows in it…</source>
        <translation>検証中: 行のあるスクラッチデータベースでup、down、再度upを実行しています…</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新しいプロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダを選択</translation>
    </message>
    <message>
        <source>Project &amp;folder:</source>
        <translation>プロジェクトのフォルダ(&amp;F):</translation>
    </message>
    <message>
        <source>Migrations are plain files in a project folder. It is made now; its first migration is a baseline with everything that the database has already, marked there as applied.</source>
        <translation>マイグレーションはプロジェクトフォルダ内の通常のファイルです。フォルダを今作成します。最初のマイグレーションは、データベースの現在の内容をすべて含むベースラインで、そのデータベースでは適用済みとされます。</translation>
    </message>
    <message>
        <source>&amp;Online: several migrations, so that programs can go on meanwhile</source>
        <translation>オンライン: 複数のマイグレーションにして、その間もプログラムを動かし続ける(&amp;O)</translation>
    </message>
    <message>
        <source>Indexes are built CONCURRENTLY, constraints are validated later, new columns filled in batches (Alt+O)</source>
        <translation>インデックスをCONCURRENTLYで構築し、制約を後から検証(VALIDATE)し、新しい列をバッチで埋めます(Alt+O)</translation>
    </message>
    <message>
        <source>Rows that are filled before the next COMMIT</source>
        <translation>次のCOMMITまでに埋める行の数</translation>
    </message>
    <message>
        <source> rows a batch</source>
        <translation> 行/バッチ</translation>
    </message>
    <message>
        <source>Prove it also with &amp;rows of</source>
        <translation>次の接続の行でも検証(&amp;R)</translation>
    </message>
    <message>
        <source>Real rows have what made ones do not: values that are missing, or there twice. Some hundred are read; nothing is written there, and no value goes into a file or a message (Alt+R)</source>
        <translation>実際の行には、欠けた値や重複など、生成された行にないものがあります。数百行を読み込みます。そこには何も書き込まれず、値がファイルやメッセージに入ることもありません(Alt+R)</translation>
    </message>
    <message>
        <source>Connection whose rows are taken for the proof</source>
        <translation>検証に使う行の接続</translation>
    </message>
    <message>
        <source>&amp;Save migration</source>
        <translation>マイグレーションを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Changes (%1):</source>
        <translation>変更 (%1)(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Changes (%1 of %2, the others stay in the draft):</source>
        <translation>変更 (%2件中%1件、残りはドラフトに残ります)(&amp;C):</translation>
    </message>
    <message>
        <source>Type a name with letters or digits.</source>
        <translation>文字または数字を含む名前を入力してください。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Saved as %1 migrations, to %2.</source>
        <translation>%1件のマイグレーションとして保存しました(%2 まで)。</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;unproved</source>
        <translation>未検証で保存(&amp;U)</translation>
    </message>
    <message>
        <source>Write the file nevertheless; its header says that it is not proved, and why</source>
        <translation>それでもファイルを書き込みます。ヘッダに、未検証であることとその理由が記録されます</translation>
    </message>
    <message>
        <source>&amp;Write a record of it beside the file (Markdown)</source>
        <translation>ファイルの隣に記録も書く(&amp;W) (Markdown)</translation>
    </message>
    <message>
        <source>What it does, its SQL both ways, what becomes of the data, and what the proof found. The project remembers the choice for everybody</source>
        <translation>変更の内容、適用と巻き戻しのSQL、データへの影響、検証の結果を記録します。この選択はプロジェクトに保存され、全員に適用されます</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Moving the draft</source>
        <translation>ドラフトを移動中</translation>
    </message>
    <message>
        <source>Checking the order of the migrations</source>
        <translation>マイグレーションの順序を確認中</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>マイグレーションを検証中</translation>
    </message>
    <message>
        <source>Squashing migrations</source>
        <translation>マイグレーションをスカッシュ中</translation>
    </message>
    <message>
        <source>Proving %1</source>
        <translation>%1 を検証中</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>プロジェクトを作成中</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlDocuments</name>
    <message>
        <source>New S&amp;QL document</source>
        <translation>新しいSQL文書(&amp;Q)</translation>
    </message>
    <message>
        <source>Write SQL and run it on a database that is connected</source>
        <translation>SQLを書き、接続済みのデータベースで実行します</translation>
    </message>
    <message>
        <source>Open SQ&amp;L file…</source>
        <translation>SQLファイルを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Show a file of SQL; nothing of it runs before you ask for it</source>
        <translation>SQLファイルを表示します。指示するまで何も実行されません</translation>
    </message>
    <message>
        <source>Save S&amp;QL file</source>
        <translation>SQLファイルを保存(&amp;L)</translation>
    </message>
    <message>
        <source>Write the text into its file; Ctrl+S while you write in it</source>
        <translation>テキストをファイルに書き込みます。編集中はCtrl+Sでも操作できます</translation>
    </message>
    <message>
        <source>Save SQL file &amp;as…</source>
        <translation>SQLファイルに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the text into another file</source>
        <translation>テキストを別のファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Run SQL</source>
        <translation>SQLを実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run what is selected, or the statement at the cursor; Ctrl+Enter while you write in it</source>
        <translation>選択範囲、またはカーソル位置の文を実行します。編集中はCtrl+Enterでも操作できます</translation>
    </message>
    <message>
        <source>Run &amp;all SQL</source>
        <translation>すべてのSQLを実行(&amp;A)</translation>
    </message>
    <message>
        <source>Run all statements of the document; Ctrl+Shift+Enter while you write in it</source>
        <translation>文書のすべての文を実行します。編集中はCtrl+Shift+Enterでも操作できます</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>SQL %1</source>
        <translation>SQL %1</translation>
    </message>
    <message>
        <source>%1*</source>
        <translation>%1*</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>まだファイルに保存されていません</translation>
    </message>
    <message>
        <source>Open a file of SQL</source>
        <translation>SQLファイルを開く</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>SQLの保存</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened. Saving would overwrite that.</source>
        <translation>開いた後に、別のプログラムが %1 を変更しました。保存するとその変更が上書きされます。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 is running. Wait for its end or cancel it, then close it.</source>
        <translation>%1 は実行中です。終わるのを待つかキャンセルしてから閉じてください。</translation>
    </message>
    <message>
        <source>%1 has a transaction open. Closing it undoes what the transaction has changed.</source>
        <translation>%1 ではトランザクションが開いています。閉じると、トランザクションによる変更は取り消されます。</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 は保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Roll &amp;back and close</source>
        <translation>ロールバックして閉じる(&amp;B)</translation>
    </message>
    <message>
        <source>SQL that was in no file when the program ended is back: %1.</source>
        <translation>前回の終了時にファイルになかったSQLを復元しました: %1。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlEditPage</name>
    <message>
        <source>SQL up</source>
        <translation>up のSQL</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>down のSQL</translation>
    </message>
    <message>
        <source>Take &amp;back what I wrote</source>
        <translation>自分の編集を元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the statements that follow from the chosen changes</source>
        <translation>選択した変更から導かれる文に戻します</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>up(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>down(&amp;D)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SquashDialog</name>
    <message>
        <source>SQL of the one migration</source>
        <translation>1つにまとめたマイグレーションのSQL</translation>
    </message>
    <message>
        <source>Squash migrations</source>
        <translation>マイグレーションのスカッシュ</translation>
    </message>
    <message>
        <source>First migration</source>
        <translation>最初のマイグレーション</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>最後のマイグレーション</translation>
    </message>
    <message>
        <source>Named after what they do together</source>
        <translation>全体の内容にちなんだ名前</translation>
    </message>
    <message>
        <source>Name of the one migration</source>
        <translation>1つにまとめたマイグレーションの名前</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>&amp;Make and prove</source>
        <translation>作成して検証(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replace the files</source>
        <translation>ファイルを置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>最初(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Last:</source>
        <translation>最後(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>One migration is made of these and held against them on a scratch database. Nothing is written before you have seen it.</source>
        <translation>これらから1つのマイグレーションを作成し、スクラッチデータベースで両者を照合します。あなたが確認するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Choose a first migration that comes before the last one.</source>
        <translation>最後のマイグレーションより前にある最初のマイグレーションを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>It leads to the same as the %n migration(s) that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</source>
        <translation>
            <numerusform>置き換え対象の%n件のマイグレーションと同じ結果になります。すべて適用済みのデータベースでは何も必要ありません。一部だけ適用済みのデータベースでは、先にそれらを巻き戻す必要があります。元のファイルは.relvar/backupsに残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>最上部に固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>この一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>Relvar</source>
        <translation>Relvar</translation>
    </message>
    <message>
        <source>Draw the change. Get a proved migration. Go forward or back with a click.</source>
        <translation>変更を描く。検証済みのマイグレーションを得る。クリックで進め、クリックで戻す。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>A small clinic in an SQLite file of your own. Nothing to install, nothing to break.</source>
        <translation>小さな診療所のSQLiteファイルです。インストールも、壊す心配もいりません。</translation>
    </message>
    <message>
        <source>Connect a database…</source>
        <translation>データベースに接続…</translation>
    </message>
    <message>
        <source>On a server or in a file. It is only read until you apply something.</source>
        <translation>サーバまたはファイルのデータベース。何かを適用するまでは読み取るだけです。</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>データベースを開く…</translation>
    </message>
    <message>
        <source>An SQLite file, chosen from a folder.</source>
        <translation>フォルダから選択するSQLiteファイル。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>An empty folder to draw a schema in from nothing.</source>
        <translation>スキーマを一から描くための空のフォルダ。</translation>
    </message>
    <message>
        <source>Import SQL…</source>
        <translation>SQLをインポート…</translation>
    </message>
    <message>
        <source>A script, a dump or DBML becomes a project with its first migration.</source>
        <translation>スクリプト、ダンプ、DBMLから、最初のマイグレーションを含むプロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Recent projects and databases</source>
        <translation>最近使ったプロジェクトとデータベース</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1(固定)</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>もうありません: %1</translation>
    </message>
    <message>
        <source>You can also drop a database file or a project folder here.</source>
        <translation>データベースファイルやプロジェクトフォルダをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>A folder with relvar.toml, or with migrations of another tool.</source>
        <translation>relvar.toml、または別のツールのマイグレーションがあるフォルダ。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Show the changes of the draft</source>
        <translation>ドラフトの変更を表示します</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop what is running and roll back (Ctrl+Shift+Backspace)</source>
        <translation>実行中の処理を停止してロールバックします(Ctrl+Shift+Backspace)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>表示倍率</translation>
    </message>
    <message>
        <source>Zoom of the diagram</source>
        <translation>ダイアグラムの表示倍率</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+1)</source>
        <translation>100 %に戻します(Ctrl+1)</translation>
    </message>
    <message>
        <source>Running for %1 s</source>
        <translation>実行中(%1秒)</translation>
    </message>
    <message>
        <source>Current database: %1</source>
        <translation>現在のデータベース: %1</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database. Click to choose another.</source>
        <translation>適用と巻き戻しはこのデータベースに対して行われます。クリックすると別のデータベースを選択できます。</translation>
    </message>
    <message>
        <source>It differs from what its ledger says:</source>
        <translation>台帳の記録と異なります:</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n個のテーブル</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>未保存の変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>レイアウト変更あり</translation>
    </message>
    <message>
        <source>Layout not kept</source>
        <translation>レイアウト未保存</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is kept by itself in a moment; it is no part of a migration.</source>
        <translation>ダイアグラム上の位置はすぐに自動で保存されます。マイグレーションには含まれません。</translation>
    </message>
    <message>
        <source>There is no project to keep the diagrams in. Make one, or save a migration.</source>
        <translation>ダイアグラムを保存するプロジェクトがありません。プロジェクトを作成するか、マイグレーションを保存してください。</translation>
    </message>
    <message>
        <source>Layout kept</source>
        <translation>レイアウト保存済み</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is in the files of %1. It is no part of a migration.</source>
        <translation>ダイアグラム上の位置は %1 のファイルに保存されています。マイグレーションには含まれません。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>relvar::shell::TimeMachine</name>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n件の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlDocument</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>What became of the statements</source>
        <translation>文の実行結果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>最初の%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>%2行中最初の%1行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n行を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>&amp;Allow writing…</source>
        <translation>書き込みを許可(&amp;A)…</translation>
    </message>
    <message>
        <source>Cancelled before anything was run.</source>
        <translation>何も実行されないうちにキャンセルされました。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Database that the SQL runs on</source>
        <translation>SQLを実行するデータベース</translation>
    </message>
    <message>
        <source>The database that the SQL runs on</source>
        <translation>SQLを実行するデータベース</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Each statement by itself</source>
        <translation>文ごとに個別</translation>
    </message>
    <message>
        <source>All in one transaction</source>
        <translation>全体で1つのトランザクション</translation>
    </message>
    <message>
        <source>By itself: what has run stays, also when a later statement fails, unless the text begins a transaction with BEGIN.
In one: when one fails, all are undone.</source>
        <translation>個別: テキスト内のBEGINでトランザクションを開始しない限り、後の文が失敗しても、実行済みの文の結果は残ります。
1つ: 1つでも失敗すると、すべて取り消されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the statement that runs, at the database too</source>
        <translation>実行中の文を、データベース側も含めて停止します</translation>
    </message>
    <message>
        <source>A transaction is open:</source>
        <translation>トランザクションが開いています:</translation>
    </message>
    <message>
        <source>Comm&amp;it</source>
        <translation>コミット(&amp;I)</translation>
    </message>
    <message>
        <source>What the transaction has changed stays</source>
        <translation>トランザクションによる変更を確定します</translation>
    </message>
    <message>
        <source>Roll &amp;back</source>
        <translation>ロールバック(&amp;B)</translation>
    </message>
    <message>
        <source>What the transaction has changed is undone</source>
        <translation>トランザクションによる変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Run there</source>
        <translation>そこで実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Do not run</source>
        <translation>実行しない(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production database, and %n statement(s) may change it. Type its name, %1, to run them:</source>
        <translation>
            <numerusform>%1 は本番データベースで、%n個の文が変更を行う可能性があります。実行するには、その名前 %1 を入力してください:</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1 for %2 s</source>
        <translation>%1 で実行中(%2秒)</translation>
    </message>
    <message>
        <source>No database is connected.</source>
        <translation>データベースに接続していません。</translation>
    </message>
    <message>
        <source>Read-only: nothing is written.</source>
        <translation>読み取り専用: 何も書き込まれません。</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlEditor</name>
    <message>
        <source>Go there</source>
        <translation>その場所へ移動</translation>
    </message>
    <message>
        <source>Go to the place of the error (F8)</source>
        <translation>エラーの場所へ移動します(F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlPane</name>
    <message>
        <source>Copy all of “%1”</source>
        <translation>「%1」をすべてコピー</translation>
    </message>
    <message>
        <source>No SQL yet</source>
        <translation>SQLはまだありません</translation>
    </message>
    <message>
        <source>Change something on the diagram: the SQL to go there and back appears here.</source>
        <translation>ダイアグラムで何かを変更すると、それを適用するSQLと元に戻すSQLがここに表示されます。</translation>
    </message>
    <message>
        <source>SQL up</source>
        <translation>up のSQL</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>down のSQL</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>down</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::DatabaseHeader</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1(現在)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1、読み取り専用</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::HistoryBar</name>
    <message>
        <source>Mark changes</source>
        <translation>変更を強調</translation>
    </message>
    <message>
        <source>Reading moment %v of %m</source>
        <translation>時点%v/%mを読み込み中</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The first moment (Home)</source>
        <translation>最初の時点(Home)</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>1つ前(左矢印)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生(Space)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>1つ次(右矢印)</translation>
    </message>
    <message>
        <source>The draft (End)</source>
        <translation>ドラフト(End)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Which moment the diagram shows (Left, Right, Home, End; Space plays)</source>
        <translation>ダイアグラムに表示する時点(左右の矢印、Home、End。Spaceで再生)</translation>
    </message>
    <message>
        <source>Mark what each migration added (+), changed (~) and removed (−)</source>
        <translation>各マイグレーションが追加(+)、変更(~)、削除(−)したものを強調します</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Moments in a second</source>
        <translation>1秒あたりの時点の数</translation>
    </message>
    <message>
        <source>Back to the draft (Esc)</source>
        <translation>ドラフトに戻る(Esc)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止(Space)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineDelegate</name>
    <message>
        <source>edited</source>
        <translation>編集あり</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ここでは不明</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>順序外</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>一部適用</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>適用済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>未適用%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>変更あり、再実行される</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>実行不可</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineFilter</name>
    <message>
        <source>Migrations: name, title or id</source>
        <translation>マイグレーション: 名前、タイトル、id</translation>
    </message>
    <message>
        <source>Show only migrations whose name, title or id contains</source>
        <translation>名前、タイトル、idにこれを含むマイグレーションだけを表示します</translation>
    </message>
    <message>
        <source>Databases: name or environment</source>
        <translation>データベース: 名前、環境</translation>
    </message>
    <message>
        <source>Show only databases whose name or environment contains</source>
        <translation>名前または環境にこれを含むデータベースだけを表示します</translation>
    </message>
    <message>
        <source>Show only migrations in a state</source>
        <translation>特定の状態のマイグレーションだけを表示</translation>
    </message>
    <message>
        <source>Show only migrations that are so on a database, and the databases that have one</source>
        <translation>いずれかのデータベースでこの状態にあるマイグレーションと、それを持つデータベースだけを表示します</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Only pending</source>
        <translation>未適用のみ</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>すべてを再表示します(Esc)</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineModel</name>
    <message>
        <source>Draft (no changes)</source>
        <translation>ドラフト(変更なし)</translation>
    </message>
    <message numerus="yes">
        <source>Draft (%n change(s))</source>
        <translation>
            <numerusform>ドラフト(%n件の変更)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n個のデータベース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>読み取り不可%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applied on %1 of %n database(s)</source>
        <translation>
            <numerusform>%n個のデータベース中%1個で適用済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>問題あり%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n migrations</source>
        <translation>
            <numerusform>… マイグレーション%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to show its databases.</source>
        <translation>クリックするとデータベースを表示します。</translation>
    </message>
    <message>
        <source>Click to hide its databases.</source>
        <translation>クリックするとデータベースを隠します。</translation>
    </message>
    <message>
        <source>read-only: nothing is run on it</source>
        <translation>読み取り専用: 何も実行されません</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>適用と巻き戻しはこのデータベースに対して行われます。</translation>
    </message>
    <message>
        <source>Click to use this database for Apply and Revert.</source>
        <translation>クリックすると、このデータベースを適用と巻き戻しの対象にします。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>They stand alike on every database. Click to unfold them.</source>
        <translation>どのデータベースでも同じ状態です。クリックすると展開します。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Irreversible: there is no way down.</source>
        <translation>巻き戻し不可: 戻す手順がありません。</translation>
    </message>
    <message>
        <source>Proved: %1</source>
        <translation>検証済み: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>保存するものなし</translation>
    </message>
    <message>
        <source>not saved as a migration yet</source>
        <translation>まだマイグレーションとして保存されていません</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>neither applied nor to be applied: there is no file</source>
        <translation>未適用、適用予定もなし: ファイルがない</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineView</name>
    <message>
        <source>Show this moment on the diagram</source>
        <translation>この時点をダイアグラムに表示</translation>
    </message>
    <message>
        <source>Show the diagram as it is at this moment</source>
        <translation>この時点のダイアグラムを表示します</translation>
    </message>
    <message>
        <source>Compare with the shown moment</source>
        <translation>表示中の時点と比較</translation>
    </message>
    <message>
        <source>Show on the diagram what differs between this moment and the one that is shown</source>
        <translation>この時点と表示中の時点の差異をダイアグラムに表示します</translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>差異を一覧表示</translation>
    </message>
    <message>
        <source>Show the differences of the two compared moments in words, and as SQL</source>
        <translation>比較した2つの時点の差異を、文章とSQLで表示します</translation>
    </message>
    <message>
        <source>Apply up to here…</source>
        <translation>ここまで適用…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending up to this migration</source>
        <translation>このマイグレーションまでの未適用のものをすべて確認して適用します</translation>
    </message>
    <message>
        <source>Revert down to here…</source>
        <translation>ここまで巻き戻し…</translation>
    </message>
    <message>
        <source>Review and revert what was applied after this migration; it stays itself</source>
        <translation>このマイグレーションより後に適用されたものを確認して巻き戻します。これ自体は残ります</translation>
    </message>
    <message>
        <source>Revert this one too…</source>
        <translation>これも巻き戻し…</translation>
    </message>
    <message>
        <source>Review and revert this migration and what was applied after it</source>
        <translation>このマイグレーションと、それより後に適用されたものを確認して巻き戻します</translation>
    </message>
    <message>
        <source>Redo…</source>
        <translation>再適用…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>最新のマイグレーションを巻き戻して、もう一度適用します</translation>
    </message>
    <message>
        <source>Mark as applied (baseline)</source>
        <translation>適用済みにする(ベースライン)</translation>
    </message>
    <message>
        <source>Remember the migrations up to this one as applied without running them</source>
        <translation>このマイグレーションまでを、実行せずに適用済みとして記録します</translation>
    </message>
    <message>
        <source>Accept the edited file</source>
        <translation>編集されたファイルを承認</translation>
    </message>
    <message>
        <source>From now on the file as it is counts as what was applied; nothing runs</source>
        <translation>今後は現在のファイルが適用されたものとみなされます。何も実行されません</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Run the statements that are missing</source>
        <translation>足りない文を実行します</translation>
    </message>
    <message>
        <source>Take back what is there…</source>
        <translation>残っている変更を元に戻す…</translation>
    </message>
    <message>
        <source>Reverse the statements of it that are in the database</source>
        <translation>データベースに残っている文の変更を元に戻します</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>記録を破棄</translation>
    </message>
    <message>
        <source>Take back what the database remembers of it; nothing else changes</source>
        <translation>データベースにあるこのマイグレーションの記録を破棄します。ほかには何も変わりません</translation>
    </message>
    <message>
        <source>Show SQL</source>
        <translation>SQLを表示</translation>
    </message>
    <message>
        <source>Open the migration&apos;s file to read</source>
        <translation>マイグレーションのファイルを開いて表示します</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>Rehearse up, down and up again on a scratch database and write the grade into the file</source>
        <translation>スクラッチデータベースでup、down、再度upを試し、検証結果をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Squash…</source>
        <translation>スカッシュ…</translation>
    </message>
    <message>
        <source>Make one migration of this one and those before it; with two moments chosen, of what is between them</source>
        <translation>これとその前のマイグレーションを1つにまとめます。時点を2つ選択した場合は、その間のものをまとめます</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>適用と巻き戻しの対象にする</translation>
    </message>
    <message>
        <source>Make this database the one that Apply and Revert work on</source>
        <translation>このデータベースを適用と巻き戻しの対象にします</translation>
    </message>
    <message>
        <source>Save migration…</source>
        <translation>マイグレーションを保存…</translation>
    </message>
    <message>
        <source>Make a migration of the draft</source>
        <translation>ドラフトからマイグレーションを作成します</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Do what is offered for this state</source>
        <translation>この状態に対して用意されている処理を行います</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>履歴を再生</translation>
    </message>
    <message>
        <source>Walk through all moments on the diagram, by hand or by itself</source>
        <translation>すべての時点をダイアグラムで、手動または自動で順にたどります</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only some migrations or databases</source>
        <translation>一部のマイグレーションまたはデータベースだけを表示します</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Put long runs of migrations that stand alike everywhere into one column</source>
        <translation>どこでも同じ状態のマイグレーションの長い並びを1列にまとめます</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show names and titles; Ctrl and the wheel</source>
        <translation>名前とタイトルを表示します。Ctrl+ホイールでも操作できます</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show more migrations at once; Ctrl and the wheel</source>
        <translation>一度により多くのマイグレーションを表示します。Ctrl+ホイールでも操作できます</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ここでできること</translation>
    </message>
    <message>
        <source>Open the menu of the current cell</source>
        <translation>現在のセルのメニューを開きます</translation>
    </message>
    <message>
        <source>Go to the next cell that is in another state</source>
        <translation>状態の異なる次のセルへ移動します</translation>
    </message>
    <message>
        <source>Next change of state</source>
        <translation>次の状態変化</translation>
    </message>
    <message>
        <source>Previous change of state</source>
        <translation>前の状態変化</translation>
    </message>
    <message>
        <source>Next database in another state</source>
        <translation>状態の異なる次のデータベース</translation>
    </message>
    <message>
        <source>Previous database in another state</source>
        <translation>状態の異なる前のデータベース</translation>
    </message>
    <message>
        <source>Nothing is chosen on the timeline.</source>
        <translation>タイムラインで何も選択されていません。</translation>
    </message>
    <message>
        <source>Unfold these migrations</source>
        <translation>これらのマイグレーションを展開</translation>
    </message>
    <message>
        <source>Show its databases</source>
        <translation>データベースを表示</translation>
    </message>
    <message>
        <source>Hide its databases</source>
        <translation>データベースを隠す</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>タイムラインはまだありません</translation>
    </message>
    <message>
        <source>Open a project or a database. Each saved migration becomes a column here.</source>
        <translation>プロジェクトまたはデータベースを開いてください。保存したマイグレーションがそれぞれ1列になります。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>絞り込みに一致するものはありません</translation>
    </message>
    <message>
        <source>No database is left to show.</source>
        <translation>表示できるデータベースがありません。</translation>
    </message>
    <message>
        <source>Timeline: databases in rows, migrations in columns</source>
        <translation>タイムライン: 行はデータベース、列はマイグレーション</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The migrations are those of %1: click a moment to see it.</source>
        <translation>マイグレーションは%1のものです。時点をクリックすると表示されます。</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::FindBar</name>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>前を検索(Shift+Enter)</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>次を検索(Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n箇所を置換</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::widgets::GradeBadge</name>
    <message>
        <source>Lossless</source>
        <translation>損失なし</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>構造のみ</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>巻き戻し不可</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Down brings back every row and value that was there before up.</source>
        <translation>downにより、upの前にあったすべての行と値が復元されます。</translation>
    </message>
    <message>
        <source>Down brings back the structure, but not all of the data.</source>
        <translation>downにより構造は復元されますが、データのすべては復元されません。</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>戻す手順がありません。</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether down leads back.</source>
        <translation>downで元に戻るかどうかは、まだ試されていません。</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the words of the database or the system</source>
        <translation>データベースまたはシステムのメッセージを表示します</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::QuickPick</name>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::SqlView</name>
    <message>
        <source>Find in this SQL</source>
        <translation>このSQL内を検索</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>1 partition</source>
        <translation>1個のパーティション</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1個のパーティション</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Choose another folder or name.</source>
        <translation>画像「%1」に書き込めません。別のフォルダまたは名前を選択してください。</translation>
    </message>
    <message>
        <source>“%1” was not written: the export was cancelled.</source>
        <translation>「%1」は書き込まれませんでした。エクスポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>“%1” is no kind of picture that can be written. Use a name that ends in .svg, .png or .pdf.</source>
        <translation>「%1」は書き出せる種類の画像ではありません。.svg、.png、.pdfのいずれかで終わる名前を使ってください。</translation>
    </message>
    <message>
        <source>“%1” would be %2 × %3 pixels large, in %4 files. Choose a smaller scale, or SVG or PDF, which have no pixels.</source>
        <translation>「%1」は%2 × %3ピクセル、%4ファイルになります。倍率を小さくするか、ピクセルのないSVGまたはPDFを選択してください。</translation>
    </message>
    <message>
        <source>“%1” would have %2 sheets. Choose a smaller scale, or how many sheets it shall fit on.</source>
        <translation>「%1」は%2枚になります。倍率を小さくするか、収める枚数を選択してください。</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 · row %3, column %4</source>
        <translation>%1/%2枚 · %3段目、%4列目</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Revert and apply again on %1</source>
        <translation>%1 で巻き戻して再適用</translation>
    </message>
    <message numerus="yes">
        <source>Revert %n migration(s) on %1</source>
        <translation>
            <numerusform>%1 で%n件のマイグレーションを巻き戻し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1</source>
        <translation>
            <numerusform>%1 に%n件のマイグレーションを適用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Copying was cancelled.</source>
        <translation>コピーはキャンセルされました。</translation>
    </message>
    <message>
        <source>The selected values are more than %1 MB. Copy fewer rows or columns.</source>
        <translation>選択した値が%1 MBを超えています。コピーする行または列を減らしてください。</translation>
    </message>
    <message>
        <source>Rows of %1 databases cannot be shown.</source>
        <translation>%1データベースの行は表示できません。</translation>
    </message>
    <message>
        <source>%1 has no column %2. Take the condition on it away.</source>
        <translation>%1 に列 %2 はありません。その列の条件を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is not one condition. Write what may stand in brackets after WHERE.</source>
        <translation>「%1」は1つの条件になっていません。WHEREの後の括弧の中に書けるものを書いてください。</translation>
    </message>
    <message>
        <source>The row is not in %1 any more. Read the rows again.</source>
        <translation>行はもう %1 にありません。行を再読み込みしてください。</translation>
    </message>
</context>
<context>
    <name>runner</name>
    <message>
        <source>%1 was to be copied to %2 before something in it goes away, and could not be: %3 Nothing was run. Make it possible, or run without a backup (relvar.toml: [backups] keep = 0).</source>
        <translation>%1 の一部が失われる前に %2 にコピーしようとしましたが、できませんでした: %3 何も実行されませんでした。コピーできるようにするか、バックアップなしで実行してください(relvar.toml: [backups] keep = 0)。</translation>
    </message>
    <message>
        <source>The folder cannot be made; check that you may write to it.</source>
        <translation>フォルダを作成できません。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>There are %1 free, and %2 are needed.</source>
        <translation>空き容量は%1ですが、%2必要です。</translation>
    </message>
    <message>
        <source>The run was cancelled while %1 was being copied.</source>
        <translation>%1 のコピー中に実行がキャンセルされました。</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2. See relvar-cli status for the ids.</source>
        <translation>%2 にマイグレーション %1 はありません。idはrelvar-cli statusで確認できます。</translation>
    </message>
    <message>
        <source>The connection %1 is read-only. Allow writing in its settings, or choose another.</source>
        <translation>接続 %1 は読み取り専用です。設定で書き込みを許可するか、別の接続を選択してください。</translation>
    </message>
    <message>
        <source>%1 is INVALID: left by a statement that was stopped, used by no query and slow for every write. To remove it: %2</source>
        <translation>%1 がINVALIDです。停止した文が残したもので、問い合わせでは使われず、書き込みのたびに遅くなります。取り除くには: %2</translation>
    </message>
    <message>
        <source>%1 was left INVALID when the migration stopped the last time; it was removed.</source>
        <translation>前回マイグレーションが停止したときに %1 がINVALIDのまま残っていたため、取り除きました。</translation>
    </message>
    <message>
        <source>Another process is running %1 on %2. Wait until it is done, then look at the status again.</source>
        <translation>別のプロセスが %2 で %1 を実行しています。終わるのを待ってから、状態を確認し直してください。</translation>
    </message>
    <message>
        <source>%1 is not half done on %2 any more, or not in the same way: somebody has settled it meanwhile. Look at the status again.</source>
        <translation>%2 の %1 は、もう途中の状態ではないか、以前と異なる状態です。その間に誰かが処理しています。状態を確認し直してください。</translation>
    </message>
    <message>
        <source>%1 is half done. %2</source>
        <translation>%1 は途中の状態です。%2</translation>
    </message>
    <message>
        <source>Kept values of 1 row found it no more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>1行分の保管データに対応する行が見つかりませんでした。行が削除されたか、キーが変わったためです。消去されるまで %2 に残ります。</translation>
    </message>
    <message>
        <source>Kept values of %1 rows found no row any more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>%1行分の保管データに対応する行が見つかりませんでした。行が削除されたか、キーが変わったためです。消去されるまで %2 に残ります。</translation>
    </message>
    <message>
        <source>1 row was written into what the revert removed. It stays in %2 until a purge.</source>
        <translation>巻き戻しで削除されたものに1行が書き込まれていました。消去されるまで %2 に残ります。</translation>
    </message>
    <message>
        <source>%1 rows were written into what the revert removed. They stay in %2 until a purge.</source>
        <translation>巻き戻しで削除されたものに%1行が書き込まれていました。消去されるまで %2 に残ります。</translation>
    </message>
    <message>
        <source>The run was cancelled while it waited for the database.</source>
        <translation>データベースを待っている間に実行がキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2 上の %1(プロセス %3)</translation>
    </message>
    <message>
        <source>%1 is locked: another process is writing to it, for more than %2 s. Finish or stop that process, then run again.</source>
        <translation>%1 はロックされています。別のプロセスが%2秒以上書き込んでいます。そのプロセスを終わらせるか停止してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run. Wait until that is done, then run again.</source>
        <translation>%1 のロックを別の実行が取得しました。終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run: %2. Wait until that is done, then run again.</source>
        <translation>%1 のロックを別の実行が取得しました: %2。終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Another run holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>別の実行が %1 のロックを%2秒以上保持しています。終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%3 holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>%3 が %1 のロックを%2秒以上保持しています。終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The draft made on a scratch database is not all of the draft.</source>
        <translation>スクラッチデータベースに作成したドラフトが、ドラフトの全体ではありません。</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied. %2</source>
        <translation>%1 は適用後に編集されました。%2</translation>
    </message>
    <message>
        <source>There is no migration %1 here. See relvar-cli status for the ids.</source>
        <translation>ここにマイグレーション %1 はありません。idはrelvar-cli statusで確認できます。</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 は一部だけ適用されています。%2</translation>
    </message>
    <message>
        <source>%1 cannot be reverted: it has no down section. Write one, or leave the migration applied.</source>
        <translation>%1 は巻き戻せません。downセクションがありません。書き加えるか、適用したままにしてください。</translation>
    </message>
    <message>
        <source>%1 is not applied, and newer migrations are. Revert those first, or allow it out of order.</source>
        <translation>%1 は適用されていませんが、より新しいマイグレーションは適用済みです。先にそれらを巻き戻すか、順序外の適用を許可してください。</translation>
    </message>
    <message>
        <source>There is no way back in it, so its statements cannot be taken back. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %1.</source>
        <translation>戻す手順がないため、文を元に戻すことはできません。妨げになっていたものを解消して残りをrelvar-cli up --resumeで実行するか、データベースを手作業でマイグレーション後の状態にしてからrelvar-cli baseline %1 を実行してください。</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known, so it is not known what to take back. Run the rest with relvar-cli up --resume, and revert it then.</source>
        <translation>文%1が最後まで実行されたかどうか不明なため、何を元に戻すべきか分かりません。残りをrelvar-cli up --resumeで実行してから、巻き戻してください。</translation>
    </message>
    <message>
        <source>It brings transactions of its own, so its statements cannot be taken back one by one. Mend what was in the way and run the rest with relvar-cli up --resume.</source>
        <translation>独自のトランザクションを使うため、文を1つずつ元に戻すことはできません。妨げになっていたものを解消し、残りをrelvar-cli up --resumeで実行してください。</translation>
    </message>
    <message>
        <source>Its way back has %1 statements for the %2 of its way up, so it is not known which of them reverse the first %3. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %4.</source>
        <translation>upの%2文に対して戻す手順が%1文あるため、どの文が最初の%3文を元に戻すのか分かりません。妨げになっていたものを解消して残りをrelvar-cli up --resumeで実行するか、データベースを手作業でマイグレーション後の状態にしてからrelvar-cli baseline %4 を実行してください。</translation>
    </message>
    <message>
        <source>A revert of %1 that stopped in the middle can only go on. %2</source>
        <translation>途中で停止した %1 の巻き戻しは、続行することしかできません。%2</translation>
    </message>
    <message>
        <source>%1 is not half done, so there is nothing to finish and nothing to take back. %2</source>
        <translation>%1 は途中の状態ではないため、続けるものも元に戻すものもありません。%2</translation>
    </message>
    <message>
        <source>The proof was cancelled.</source>
        <translation>検証はキャンセルされました。</translation>
    </message>
    <message>
        <source>The schema before cannot be made on the scratch database: %1</source>
        <translation>変更前のスキーマをスクラッチデータベースに作成できません: %1</translation>
    </message>
    <message>
        <source>The schema before cannot be made exactly on the scratch database; still to do: %1</source>
        <translation>変更前のスキーマをスクラッチデータベースに正確に作成できません。残り: %1</translation>
    </message>
    <message>
        <source>What the migration builds on failed: %1</source>
        <translation>マイグレーションの前提となる部分が失敗しました: %1</translation>
    </message>
    <message>
        <source>The up part failed: %1</source>
        <translation>upセクションが失敗しました: %1</translation>
    </message>
    <message>
        <source>There is no down part.</source>
        <translation>downセクションがありません。</translation>
    </message>
    <message>
        <source>The up part does not lead to the draft; still to do: %1</source>
        <translation>upセクションの結果がドラフトと一致しません。残り: %1</translation>
    </message>
    <message>
        <source>The down part failed: %1</source>
        <translation>downセクションが失敗しました: %1</translation>
    </message>
    <message>
        <source>The down part does not lead back; still to do: %1</source>
        <translation>downセクションで元に戻りません。残り: %1</translation>
    </message>
    <message>
        <source>Rows or values of table %1 do not come back.</source>
        <translation>テーブル %1 の行または値が復元されません。</translation>
    </message>
    <message>
        <source>The up part failed after the down part: %1</source>
        <translation>downセクションの後のupセクションが失敗しました: %1</translation>
    </message>
    <message>
        <source>After up, down and up the schema is another than after up; still to do: %1</source>
        <translation>up、down、upの後のスキーマが、1回目のupの後と異なります。残り: %1</translation>
    </message>
    <message>
        <source>Nothing is proved about rows of table %1: its constraints refused every row that was tried.</source>
        <translation>テーブル %1 の行については何も検証されていません。制約が、試したすべての行を拒否しました。</translation>
    </message>
    <message>
        <source>After the down part the text of table %1 is spelled differently.</source>
        <translation>downセクションの後、テーブル %1 の定義の表記が異なります。</translation>
    </message>
    <message>
        <source>The statement in line %1 fails with rows of %2, though not with made ones.</source>
        <translation>%1行目の文は、生成した行では成功しますが、%2 の行では失敗します。</translation>
    </message>
    <message>
        <source>The statement in line %1 does not fit rows of %2: %3. Correct them there first, or change the migration.</source>
        <translation>%1行目の文は %2 の行に合いません: %3。先にそこで行を修正するか、マイグレーションを変更してください。</translation>
    </message>
    <message>
        <source>Rows that break a new constraint stop the up part, and then nothing is changed (%1). It was proved with rows that fit.</source>
        <translation>新しい制約に違反する行があるとupセクションが停止し、何も変更されません (%1)。適合する行で検証しました。</translation>
    </message>
    <message>
        <source>%1 cannot be replayed on a scratch database: %2</source>
        <translation>%1 をスクラッチデータベースで再生できません: %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2 in line %3 failed: %4</source>
        <translation>%3行目の文%1/%2が失敗しました: %4</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1 on %2.</source>
        <translation>%2 の %1 に修復することはありません。</translation>
    </message>
    <message>
        <source>That is not what helps %1 on %2. %3</source>
        <translation>それは %2 の %1 の助けになりません。%3</translation>
    </message>
    <message>
        <source>The checksum was %1.</source>
        <translation>チェックサムは%1でした。</translation>
    </message>
    <message>
        <source>Applied %1 in %2 ms</source>
        <translation>%1 を適用しました (%2 ms)</translation>
    </message>
    <message>
        <source>Reverted %1 in %2 ms</source>
        <translation>%1 を巻き戻しました (%2 ms)</translation>
    </message>
    <message>
        <source>Rolled back %1: the database is as it was before it</source>
        <translation>%1 をロールバックしました。データベースは実行前の状態です</translation>
    </message>
    <message>
        <source>%1 ran without a transaction: what the statement that stopped did may be there in part</source>
        <translation>%1 はトランザクションなしで実行されました。停止した文の処理が一部残っている可能性があります</translation>
    </message>
    <message>
        <source>%1 is half done: it ran without a transaction and could not be rolled back</source>
        <translation>%1 は途中の状態です。トランザクションなしで実行されたため、ロールバックできませんでした</translation>
    </message>
    <message>
        <source>The connection was lost: it is not known whether %1 is in the database</source>
        <translation>接続が失われました。%1 がデータベースに反映されたかどうかは不明です</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s</source>
        <translation>文%1/%2を実行中 (%3秒)</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4</source>
        <translation>文%1/%2を実行中 (%3秒): %4</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 done</source>
        <translation>文%1/%2を実行中 (%3秒): %4、%5完了</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 of %6 (%7 %)</source>
        <translation>文%1/%2を実行中 (%3秒): %4、%5/%6 (%7 %)</translation>
    </message>
    <message>
        <source>The statement does not wait any more</source>
        <translation>文の待機が終わりました</translation>
    </message>
    <message>
        <source>The statement waits for %1</source>
        <translation>文が %1 を待っています</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザ %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>%1秒間</translation>
    </message>
    <message>
        <source>%1, which does nothing and keeps its transaction open</source>
        <translation>何もせずにトランザクションを開いたままの %1</translation>
    </message>
    <message>
        <source>Apply to %1: %2 migration(s)</source>
        <translation>%1 に適用: マイグレーション%2件</translation>
    </message>
    <message>
        <source>Revert on %1: %2 migration(s)</source>
        <translation>%1 で巻き戻し: マイグレーション%2件</translation>
    </message>
    <message>
        <source>Waiting: another process is writing to the database</source>
        <translation>待機中: 別のプロセスがデータベースに書き込んでいます</translation>
    </message>
    <message>
        <source>Waiting for %1, which is writing to the database</source>
        <translation>待機中: %1 がデータベースに書き込んでいます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the database to %1</source>
        <translation>データベースを %1 にコピー</translation>
    </message>
    <message>
        <source>%1 % of the copy</source>
        <translation>コピー%1 %完了</translation>
    </message>
    <message>
        <source>%1 is kept in %2 (%3). To go back to it, with every program that uses %1 closed: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</source>
        <translation>%1 を %2 に保管しました (%3)。元に戻すには、%1 を使うプログラムをすべて閉じてから: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</translation>
    </message>
    <message>
        <source>Begin %1: %2 statement(s)</source>
        <translation>%1 を開始: %2文</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms, %3 row(s)</source>
        <translation>文%1が完了 (%2 ms)、%3行</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms</source>
        <translation>文%1が完了 (%2 ms)</translation>
    </message>
    <message>
        <source>Try %1 of %2 again in %3 ms: %4</source>
        <translation>%3 ms後に再試行します(%1/%2回目): %4</translation>
    </message>
    <message>
        <source>The log of this run could not be written to %1. Check the free space and the permissions.</source>
        <translation>この実行のログを %1 に書き込めませんでした。空き容量と権限を確認してください。</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be taken for proofs.</source>
        <translation>%1の行は検証に使えません。</translation>
    </message>
    <message>
        <source>Rows of table %1 cannot be read: %2</source>
        <translation>テーブル %1 の行を読み取れません: %2</translation>
    </message>
    <message>
        <source>Rows of table %1 refer to more rows than are read.</source>
        <translation>テーブル %1 の行が、読み込まれる数より多くの行を参照しています。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of table %3 are not taken by the scratch database.</source>
        <translation>テーブル %3 の%2行中%1行を、スクラッチデータベースが受け付けません。</translation>
    </message>
    <message>
        <source>%1: all %2 statement(s) were run.</source>
        <translation>%1: %2文すべてを実行しました。</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; %5 of them stay in the database. %4</source>
        <translation>%1: 文%3/%2で停止しました。%5文分の変更がデータベースに残っています。%4</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; nothing was changed. %4</source>
        <translation>%1: 文%3/%2で停止しました。何も変更されていません。%4</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <translation>%1: 何も変更されませんでした。%2</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, but the section runs in one. Write transaction:false on its marker, or remove the statement.</source>
        <translation>この文はトランザクションを開始または終了しますが、セクション自体がトランザクションの中で実行されます。マーカーにtransaction:falseと書くか、この文を削除してください。</translation>
    </message>
    <message>
        <source>The section begins a transaction and does not end it. Put a COMMIT at its end.</source>
        <translation>セクションがトランザクションを開始したまま終了していません。末尾にCOMMITを置いてください。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>実行はキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing to do: %2 has no migration applied.</source>
        <translation>実行することはありません。%2 に適用済みのマイグレーションはありません。</translation>
    </message>
    <message>
        <source>Nothing to do: %2 is at %3.</source>
        <translation>実行することはありません。%2 は %3 の時点です。</translation>
    </message>
    <message>
        <source>Applied 1 migration; %2 is now at %3.</source>
        <translation>1件のマイグレーションを適用しました。%2 は %3 の時点になりました。</translation>
    </message>
    <message>
        <source>Applied %1 migrations; %2 is now at %3.</source>
        <translation>%1件のマイグレーションを適用しました。%2 は %3 の時点になりました。</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 has no migration left.</source>
        <translation>1件のマイグレーションを巻き戻しました。%2 に適用済みのマイグレーションはなくなりました。</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 has no migration left.</source>
        <translation>%1件のマイグレーションを巻き戻しました。%2 に適用済みのマイグレーションはなくなりました。</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 is now at %3.</source>
        <translation>1件のマイグレーションを巻き戻しました。%2 は %3 の時点になりました。</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 is now at %3.</source>
        <translation>%1件のマイグレーションを巻き戻しました。%2 は %3 の時点になりました。</translation>
    </message>
    <message>
        <source>nothing else was changed</source>
        <translation>ほかには何も変更されていません</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was applied before it</source>
        <translation>その前に%2件中%1件のマイグレーションを適用しました</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was reverted before it</source>
        <translation>その前に%2件中%1件のマイグレーションを巻き戻しました</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were applied before it</source>
        <translation>その前に%2件中%1件のマイグレーションを適用しました</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were reverted before it</source>
        <translation>その前に%2件中%1件のマイグレーションを巻き戻しました</translation>
    </message>
    <message>
        <source>Cancelled; %4.</source>
        <translation>キャンセルされました。%4。</translation>
    </message>
    <message>
        <source>Stopped: %6 (%4)</source>
        <translation>停止しました: %6 (%4)</translation>
    </message>
    <message>
        <source>%3 is in the database, but statement %1 of %2, after its COMMIT, failed; %4.</source>
        <translation>%3 はデータベースに反映されましたが、COMMITより後の文%1/%2が失敗しました。%4。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3 and the server does not answer: it is not known whether the migration is in the database. Look at the status when the server is back; what it did not finish can then be run again.</source>
        <translation>%3 の文%1/%2で接続が失われ、サーバが応答しません。マイグレーションがデータベースに反映されたかどうかは不明です。サーバが復旧したら状態を確認してください。終わらなかったものはもう一度実行できます。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>%3 の文%1/%2で接続が失われました。トランザクションなしで実行されるため、最初の%5文の変更がデータベースに残っています。%4。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>%3 の文%1/%2で接続が失われました。マイグレーション全体がロールバックされました。%4。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>%3 の文%1/%2でキャンセルされました。トランザクションなしで実行されるため、最初の%5文の変更がデータベースに残っています。%4。</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>%3 の文%1/%2で失敗しました。トランザクションなしで実行されるため、最初の%5文の変更がデータベースに残っています。%4。</translation>
    </message>
    <message>
        <source>Cancelled before %3; %4.</source>
        <translation>%3 の前でキャンセルされました。%4。</translation>
    </message>
    <message>
        <source>Stopped before %3: %6 (%4)</source>
        <translation>%3 の前で停止しました: %6 (%4)</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>%3 の文%1/%2でキャンセルされました。トランザクションなしで実行されます。%4。</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>%3 の文%1/%2で失敗しました。トランザクションなしで実行されます。%4。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>%3 の文%1/%2でキャンセルされました。マイグレーション全体がロールバックされました。%4。</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>%3 の文%1/%2で失敗しました。マイグレーション全体がロールバックされました。%4。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1 is a command for psql and no SQL: %2. Take it out; Relvar would leave it out in silence, and the rest might mean something else then.</source>
        <translation>%1行目はpsqlのコマンドで、SQLではありません: %2。取り除いてください。Relvarが黙って無視すると、残りの意味が変わる可能性があります。</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction. Where only reading is allowed, each statement has one of its own, in which nothing can be written.</source>
        <translation>この文はトランザクションを開始または終了します。読み取りのみが許可されている場合、各文は、書き込みのできない個別のトランザクションで実行されます。</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, and the run is one already. Take it out, or run each statement by itself.</source>
        <translation>この文はトランザクションを開始または終了しますが、実行全体がすでに1つのトランザクションです。取り除くか、文ごとに個別に実行してください。</translation>
    </message>
    <message>
        <source>%1 statement(s) were run. The transaction is open: nothing of it stays until you commit it.</source>
        <translation>%1個の文を実行しました。トランザクションは開いたままです。コミットするまで何も確定しません。</translation>
    </message>
    <message>
        <source>%1 statement(s) were run and committed together.</source>
        <translation>%1個の文を実行し、まとめてコミットしました。</translation>
    </message>
    <message>
        <source>%1 statement(s) were run.</source>
        <translation>%1個の文を実行しました。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2. %3 of them stay; whether the last one does, only the database can tell.</source>
        <translation>文%1/%2で接続が失われました。%3個の文の結果は残ります。最後の文の結果が残ったかどうかは、データベースで確認するしかありません。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2. The transaction is still open: roll it back, or commit what of it has run.</source>
        <translation>文%1/%2でキャンセルされました。トランザクションは開いたままです。ロールバックするか、実行済みの分をコミットしてください。</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2. The transaction is still open: roll it back, or go on in it where the database allows that.</source>
        <translation>文%1/%2で停止しました。トランザクションは開いたままです。ロールバックするか、データベースが許す場合はそのまま続けてください。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; nothing was changed.</source>
        <translation>文%1/%2でキャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; nothing was changed.</source>
        <translation>文%1/%2で停止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>文%1/%2でキャンセルされました。最初の%3個の文は実行済みで、結果は残ります。</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>文%1/%2で停止しました。最初の%3個の文は実行済みで、結果は残ります。</translation>
    </message>
    <message>
        <source>There is no statement to run. Write one first.</source>
        <translation>実行する文がありません。先に文を書いてください。</translation>
    </message>
    <message>
        <source>SQL cannot be run on %1 databases.</source>
        <translation>%1のデータベースではSQLを実行できません。</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2</source>
        <translation>%1 が原因で何も実行されませんでした。%2</translation>
    </message>
    <message>
        <source>There is no migration %1 that this run could go to. relvar-cli status lists them.</source>
        <translation>この実行の目標にできるマイグレーション %1 はありません。一覧はrelvar-cli statusで確認できます。</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way up: %2 has to run it.</source>
        <translation>%1 には適用用のSQLがありません。%2で実行する必要があります。</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way down. Nothing was run.</source>
        <translation>%1 には巻き戻し用のSQLがありません。何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Another run of the tool holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>ツールの別の実行が %1 のロックを%2秒以上保持しています。終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 has moved on since: somebody else has run migrations on it. Look at its status and run again.</source>
        <translation>%1 の状態がその後変わりました。他の誰かがマイグレーションを実行しています。状態を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1: there is nothing to run.</source>
        <translation>%1: 実行するものはありません。</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2 %3 has to run it.</source>
        <translation>%1 のため何も実行しませんでした。%2%3 で実行する必要があります。</translation>
    </message>
    <message>
        <source>Nothing was run: %1 has tables, and no history of %2. %3</source>
        <translation>何も実行しませんでした。%1 にはテーブルがありますが、%2 の履歴がありません。%3</translation>
    </message>
    <message>
        <source>%1: applied 1 migration.</source>
        <translation>%1: 1件のマイグレーションを適用しました。</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations.</source>
        <translation>%1: %2件のマイグレーションを適用しました。</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration.</source>
        <translation>%1: 1件のマイグレーションを巻き戻しました。</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations.</source>
        <translation>%1: %2件のマイグレーションを巻き戻しました。</translation>
    </message>
    <message>
        <source>%1: applied 1 migration, stopped at %5, %3 not applied. %4</source>
        <translation>%1: 1件のマイグレーションを適用し、%5 で停止しました。%3件は未適用です。%4</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations, stopped at %5, %3 not applied. %4</source>
        <translation>%1: %2件のマイグレーションを適用し、%5 で停止しました。%3件は未適用です。%4</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration, stopped at %5, %3 not reverted. %4</source>
        <translation>%1: 1件のマイグレーションを巻き戻し、%5 で停止しました。%3件は巻き戻していません。%4</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations, stopped at %5, %3 not reverted. %4</source>
        <translation>%1: %2件のマイグレーションを巻き戻し、%5 で停止しました。%3件は巻き戻していません。%4</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>The saved schema is damaged: the value at %1 is not of the kind that belongs there. Remove the file that holds it and let it be made again.</source>
        <translation>保存されたスキーマが壊れています。%1の値の種類が正しくありません。それを含むファイルを削除して、作り直させてください。</translation>
    </message>
</context>
<context>
    <name>screenshots</name>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>ドリフトあり</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>アドレス誤り</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>パスワード誤り</translation>
    </message>
    <message>
        <source>no agreement on encryption</source>
        <translation>暗号化の不一致</translation>
    </message>
    <message>
        <source>no such database</source>
        <translation>データベースなし</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>locked by someone</source>
        <translation>他者がロック中</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1, is tried again</source>
        <translation>%1、再試行中</translation>
    </message>
    <message>
        <source>The whole database is copied first, into %1.</source>
        <translation>先にデータベース全体が %1 にコピーされます。</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>What %1 kept was purged: the revert brings back the structure alone.</source>
        <translation>%1 の保管データは消去済みです。巻き戻しで復元されるのは構造だけです。</translation>
    </message>
    <message>
        <source>What is applied here is not a beginning of the folder, so the rows that would be lost were not counted.</source>
        <translation>ここで適用済みのものがフォルダの先頭からの並びと一致しないため、失われる行は数えられていません。</translation>
    </message>
    <message>
        <source>The rows that would be lost could not be counted: %1</source>
        <translation>失われる行を数えられませんでした: %1</translation>
    </message>
    <message>
        <source>Who uses the tables now could not be read: %1</source>
        <translation>テーブルの現在の使用者を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>(without a transaction)</source>
        <translation>(トランザクションなし)</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1: 未読み込み</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1: 情報なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checksum in its table: %1</source>
        <translation>テーブルに記録されたチェックサム: %1</translation>
    </message>
    <message>
        <source>(that of the file)</source>
        <translation>(ファイルと一致)</translation>
    </message>
    <message>
        <source>(not that of the file)</source>
        <translation>(ファイルと不一致)</translation>
    </message>
    <message>
        <source>%1, a migration of %2</source>
        <translation>%1、%2のマイグレーション</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>チェックサム: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>There is no way up.</source>
        <translation>upの手順がありません。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>downの手順がありません。</translation>
    </message>
    <message>
        <source>It holds no SQL: %1 alone knows what it does. The file as it is:</source>
        <translation>SQLが含まれていません。何を行うかは%1にしか分かりません。ファイルの内容:</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>マイグレーションはまだありません。%1で作成してください。</translation>
    </message>
    <message>
        <source>%1 has never run on it: its table is not there.</source>
        <translation>%1はこのデータベースで一度も実行されていません。そのテーブルがありません。</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>%2のテーブル %1 による状態。</translation>
    </message>
    <message>
        <source>%1, the history of %2, is there too and is not counted.</source>
        <translation>%2の履歴 %1 もありますが、数えられません。</translation>
    </message>
    <message>
        <source>Drop everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Drop everything on %1 and apply all migrations</source>
        <translation>%1 のすべてを削除し、すべてのマイグレーションを適用する</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept, and no migration takes it back.</source>
        <translation>ここで削除されるものは中身ごと失われます。何も保管されず、どのマイグレーションでも元に戻せません。</translation>
    </message>
</context>
<context>
    <name>sqlite</name>
    <message>
        <source>Values of column %1.%2</source>
        <translation>列 %1.%2 の値</translation>
    </message>
    <message>
        <source>Values of column %1.%2 in rows whose key (%3) is NULL: they stay in a table …_left. NOT NULL at the key rules such rows out</source>
        <translation>キー (%3) がNULLの行にある列 %1.%2 の値: テーブル…_leftに残ります。キーをNOT NULLにすると、このような行はなくなります</translation>
    </message>
    <message>
        <source>Values of column %1.%2: the table has no key by which they could be put back</source>
        <translation>列 %1.%2 の値: テーブルに、値を戻すためのキーがありません</translation>
    </message>
    <message>
        <source>The number that %1 has reached</source>
        <translation>%1 が到達した番号</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database. Refresh to see what there is.</source>
        <translation>データベースにテーブルまたはビュー %1 はありません。更新して現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>テーブル %1 の行</translation>
    </message>
    <message>
        <source>Table %1 would have to be written anew, and not all of its text was understood: %2. Something of it would be lost. Write the statements of this change by hand.</source>
        <translation>テーブル %1 を作り直す必要がありますが、その定義のすべては解釈できませんでした: %2。一部が失われてしまいます。この変更の文を手で書いてください。</translation>
    </message>
    <message>
        <source>Content of %1 %2</source>
        <translation>%1 %2 の内容</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that the folder is there and that you may write to it.</source>
        <translation>コピー %1 を作成できません。フォルダがあることと、書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is locked: %2 is using it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 はロックされています。%2 が使用中です。それを閉じるか終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. This does not hold: %2. Correct the database, or the file.</source>
        <translation>%1 がマイグレーションの前提と異なるため、マイグレーションは自ら停止しました。成り立たない前提: %2。データベースまたはファイルを修正してください。</translation>
    </message>
    <message>
        <source>%1 and another table take values from each other, which one migration cannot do. Make two.</source>
        <translation>%1 と別のテーブルが互いに値を取り合っており、1つのマイグレーションでは実行できません。2つに分けてください。</translation>
    </message>
    <message>
        <source>%1 takes part in moving values, and its name is one that something else has at that time. Choose another name, and rename it in a later migration.</source>
        <translation>%1 は値の移動に関わりますが、その時点では同じ名前を別のものが使っています。別の名前を選び、後のマイグレーションで名前を変更してください。</translation>
    </message>
    <message>
        <source>View %1 could no longer be read: %2. Change or drop the view first.</source>
        <translation>ビュー %1 を読み取れなくなります: %2。先にビューを変更または削除してください。</translation>
    </message>
    <message>
        <source>Rows of %1 could no longer be written: %2. Change or drop the trigger first.</source>
        <translation>%1 の行に書き込めなくなります: %2。先にトリガを変更または削除してください。</translation>
    </message>
    <message>
        <source>The statement reaches outside of its database (ATTACH, VACUUM INTO, load_extension), which is not allowed while a migration is being proved.</source>
        <translation>この文はデータベースの外に及びます(ATTACH、VACUUM INTO、load_extension)。マイグレーションの検証中は許可されません。</translation>
    </message>
    <message>
        <source>SQLite cannot read this statement. Correct it at the place named below.</source>
        <translation>SQLiteはこの文を解釈できません。下に示す位置を修正してください。</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1. Compare the name below with the database&apos;s tables and columns.</source>
        <translation>この文は %1 の内容に合いません。下の名前をデータベースのテーブルや列と照らし合わせてください。</translation>
    </message>
    <message>
        <source>SQLite refused the statement on %1.</source>
        <translation>SQLiteが %1 の文を拒否しました。</translation>
    </message>
    <message>
        <source>Another program wrote to %1 after this transaction had read it. Run it again.</source>
        <translation>このトランザクションが %1 を読み取った後に、別のプログラムが書き込みました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 is locked: another program, or another connection, is writing to it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 はロックされています。別のプログラムまたは別の接続が書き込み中です。それを閉じるか終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is in WAL mode: even reading it needs write access to its folder. Ask for that access, or work on a copy in a folder of your own.</source>
        <translation>%1 はWALモードです。読み取るだけでもフォルダへの書き込み権限が必要です。権限を依頼するか、自分のフォルダに置いたコピーで作業してください。</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Put the file back, or connect to the place where it is now.</source>
        <translation>%1 は開いている間に移動または削除されました。ファイルを元に戻すか、現在の場所に接続してください。</translation>
    </message>
    <message>
        <source>A program died while it was writing to %1, and what it left must be undone first. Open the database once with write access to the file and its folder.</source>
        <translation>%1 への書き込み中にプログラムが異常終了しており、先にその途中の変更を取り消す必要があります。ファイルとフォルダへの書き込み権限のある状態で、データベースを一度開いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check that the connection is not set to read-only, and that you may write to the file and to its folder.</source>
        <translation>%1 に書き込めません。接続が読み取り専用に設定されていないことと、ファイルとフォルダへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read the file, and write to its folder when the database is in WAL mode.</source>
        <translation>%1 を開けません。ファイルの読み取り権限と、データベースがWALモードの場合はフォルダへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database, or it is encrypted. Choose another file.</source>
        <translation>%1 はSQLiteデータベースではないか、暗号化されています。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Work on a copy: &quot;sqlite3 FILE .recover&quot; saves what can be read.</source>
        <translation>%1 は破損しています。コピーで作業してください。&quot;sqlite3 FILE .recover&quot;で読み取れるものを救出できます。</translation>
    </message>
    <message>
        <source>There is no room left to write to %1. Free some space and try again.</source>
        <translation>%1 に書き込む空き容量がありません。空き容量を確保してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk of %1 reports a fault. Check the disk, the network folder and the space left on it.</source>
        <translation>%1 のディスクが障害を報告しています。ディスク、ネットワークフォルダ、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>%1 の文はキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. The statement below names the claim that does not hold: rows, columns, indexes or triggers that the file does not know. Correct the database, or the file.</source>
        <translation>%1 がマイグレーションの前提と異なるため、マイグレーションは自ら停止しました。下の文に、成り立たない前提が示されています。ファイルにない行、列、インデックス、トリガなどです。データベースまたはファイルを修正してください。</translation>
    </message>
    <message>
        <source>Rows in %1 break a constraint. Correct the rows named below, or the constraint.</source>
        <translation>%1 に制約に違反する行があります。下に示す行または制約を修正してください。</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for SQLite 3.31 and newer. Name a newer one as sqlite_version in relvar.toml, or open the database with one.</source>
        <translation>SQLite %1は古すぎます。文を生成できるのはSQLite 3.31以降です。relvar.tomlのsqlite_versionにより新しいものを指定するか、より新しいSQLiteでデータベースを開いてください。</translation>
    </message>
    <message>
        <source>%1 uses %2, which SQLite %3, the target, does not know. Write it another way, or name a newer target as sqlite_version in relvar.toml.</source>
        <translation>%1 は、対象のSQLite %3にない%2を使っています。別の書き方にするか、relvar.tomlのsqlite_versionにより新しい対象を指定してください。</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>それ以降のテーブル %1 の行に %2 の値がありません</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value in every row</source>
        <translation>列 %1.%2 にはすべての行に値が必要です</translation>
    </message>
    <message>
        <source>Rows of %1 must satisfy the check (%2)</source>
        <translation>%1 の行は検査制約 (%2) を満たす必要があります</translation>
    </message>
    <message>
        <source>Rows of %1 must differ in %2</source>
        <translation>%1 の行は %2 が互いに異なる必要があります</translation>
    </message>
    <message>
        <source>Table %1 is copied as a whole</source>
        <translation>テーブル %1 全体がコピーされます</translation>
    </message>
    <message>
        <source>Rows of %1 must have their rows in %2</source>
        <translation>%1 の行に対応する行が %2 に必要です</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value and has no default</source>
        <translation>列 %1.%2 は値が必須ですが、デフォルト値がありません</translation>
    </message>
    <message>
        <source>Values of %1.%2 must be of the new type</source>
        <translation>%1.%2 の値は新しい型でなければなりません</translation>
    </message>
    <message>
        <source>Values of %1 must be of their columns&apos; types</source>
        <translation>%1 の値は列の型でなければなりません</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Column %1.%2 cannot be renamed for SQLite %3: before 3.35 it would write the new name into generated columns of other tables, here of %4. Leave the name, or name a newer sqlite_version in relvar.toml.</source>
        <translation>SQLite %3 では列 %1.%2 の名前を変更できません。3.35より前では、他のテーブル(ここでは %4)の生成列に新しい名前が書き込まれてしまいます。元の名前のままにするか、relvar.tomlでより新しいsqlite_versionを指定してください。</translation>
    </message>
    <message>
        <source>SQLite refuses this change: %1. Change the object that it names.</source>
        <translation>SQLiteがこの変更を拒否しました: %1。そこに示されたオブジェクトを変更してください。</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>applied, but the file was edited since</source>
        <translation>適用済み、適用後にファイルを編集</translation>
    </message>
    <message>
        <source>applied, but the file is missing</source>
        <translation>適用済み、ファイルなし</translation>
    </message>
    <message>
        <source>applied, but not known here</source>
        <translation>適用済み、ここでは不明</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>%2文中%1文の後で停止</translation>
    </message>
    <message>
        <source>revert stopped after %1 of %2</source>
        <translation>巻き戻しが%2文中%1文の後で停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>pending, although a newer one is applied</source>
        <translation>未適用、より新しいものが適用済み</translation>
    </message>
    <message>
        <source>applied in part: only some of what it replaces</source>
        <translation>一部適用: 置き換え対象の一部のみ</translation>
    </message>
    <message>
        <source>development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Choose one database first.</source>
        <translation>先にデータベースを1つ選択してください。</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>データベースを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The connection is read-only.</source>
        <translation>接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>すでに実行中の処理があります。</translation>
    </message>
    <message>
        <source>Unfold the migrations and choose one.</source>
        <translation>マイグレーションを展開して1つ選択してください。</translation>
    </message>
    <message>
        <source>The draft is no migration yet.</source>
        <translation>ドラフトはまだマイグレーションではありません。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>This moment is on the diagram already. Choose another one.</source>
        <translation>この時点はすでにダイアグラムに表示されています。別の時点を選択してください。</translation>
    </message>
    <message>
        <source>Compare two moments first: Shift and a click on the second.</source>
        <translation>先に2つの時点を比較してください。2つ目をShift+クリックします。</translation>
    </message>
    <message>
        <source>It is applied already.</source>
        <translation>すでに適用済みです。</translation>
    </message>
    <message>
        <source>It is not applied.</source>
        <translation>適用されていません。</translation>
    </message>
    <message>
        <source>Nothing newer is applied.</source>
        <translation>これより新しいもので適用済みのものはありません。</translation>
    </message>
    <message>
        <source>Only the newest one that is applied can be redone.</source>
        <translation>再適用できるのは、適用済みの最新のものだけです。</translation>
    </message>
    <message>
        <source>Its file is the one that was applied.</source>
        <translation>ファイルは適用されたときのままです。</translation>
    </message>
    <message>
        <source>No run of it stopped where it can go on.</source>
        <translation>再開できる位置で停止した実行はありません。</translation>
    </message>
    <message>
        <source>It is not applied in half.</source>
        <translation>途中まで適用された状態ではありません。</translation>
    </message>
    <message>
        <source>What the database remembers of it has a meaning.</source>
        <translation>データベースにある記録は意味のあるものです。</translation>
    </message>
    <message>
        <source>There is no migration before it.</source>
        <translation>これより前にマイグレーションはありません。</translation>
    </message>
    <message>
        <source>Apply and Revert work on it already.</source>
        <translation>すでに適用と巻き戻しの対象です。</translation>
    </message>
    <message>
        <source>Only the draft can be saved.</source>
        <translation>保存できるのはドラフトだけです。</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>ドラフトに変更はありません。</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>スキップ、実行されない</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not registered: the tool does not know it</source>
        <translation>未登録: ツールに認識されていない</translation>
    </message>
    <message>
        <source>changed since applied, runs again</source>
        <translation>適用後に変更あり、再実行される</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvarは%1の履歴を読み取るだけで、書き込みません。%1を実行してください。</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write.</source>
        <translation>マイグレーションは%1のもので、そのファイルにRelvarは書き込みません。</translation>
    </message>
    <message>
        <source>The migrations are those of %1, which has no such step.</source>
        <translation>マイグレーションは%1のもので、このツールにこの操作はありません。</translation>
    </message>
    <message>
        <source>It does not run: %1.</source>
        <translation>実行されません: %1。</translation>
    </message>
</context>
</TS>
