<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands for %n partition(s)</source>
        <translation>
            <numerusform>代表 %n 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>零或一</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>%1 refers to %2, %3 to %4</source>
        <translation>%1 引用 %2，%3对%4</translation>
    </message>
</context>
<context>
    <name>QMainWindow</name>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Remove area %1</source>
        <translation>移除区域 %1</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>移除便笺</translation>
    </message>
    <message>
        <source>Change the colour of area %1</source>
        <translation>更改区域 %1 的颜色</translation>
    </message>
    <message>
        <source>Change the colour of a note</source>
        <translation>更改便笺颜色</translation>
    </message>
    <message>
        <source>Add area %1</source>
        <translation>添加区域 %1</translation>
    </message>
    <message>
        <source>Rename an area to %1</source>
        <translation>将区域重命名为 %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便笺</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>更改便笺</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>移动便笺</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>调整便笺大小</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>对齐表</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>均匀分布表</translation>
    </message>
    <message>
        <source>Move tables</source>
        <translation>移动表</translation>
    </message>
    <message>
        <source>Pin tables</source>
        <translation>固定表</translation>
    </message>
    <message>
        <source>Unpin tables</source>
        <translation>取消固定表</translation>
    </message>
    <message>
        <source>Change the level of detail</source>
        <translation>更改详细程度</translation>
    </message>
    <message>
        <source>Change the level of detail of tables</source>
        <translation>更改表的详细程度</translation>
    </message>
    <message>
        <source>Change the notation</source>
        <translation>更改表示法</translation>
    </message>
    <message>
        <source>Show the names of relations</source>
        <translation>显示关系名称</translation>
    </message>
    <message>
        <source>Hide the names of relations</source>
        <translation>隐藏关系名称</translation>
    </message>
    <message>
        <source>Drop a column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Drop a relation</source>
        <translation>删除关系</translation>
    </message>
    <message>
        <source>Drop tables</source>
        <translation>删除表</translation>
    </message>
    <message>
        <source>Add enum type %1</source>
        <translation>添加枚举类型 %1</translation>
    </message>
    <message>
        <source>Add sequence %1</source>
        <translation>添加序列 %1</translation>
    </message>
    <message>
        <source>Paste tables</source>
        <translation>粘贴表</translation>
    </message>
    <message>
        <source>Paste tables from SQL</source>
        <translation>从 SQL 粘贴表</translation>
    </message>
    <message>
        <source>Duplicate tables</source>
        <translation>创建表副本</translation>
    </message>
    <message>
        <source>Show tables on a diagram</source>
        <translation>在关系图上显示表</translation>
    </message>
    <message>
        <source>Add table %1</source>
        <translation>添加表 %1</translation>
    </message>
    <message>
        <source>Rename a table to %1</source>
        <translation>将表重命名为 %1</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>添加列 %1</translation>
    </message>
    <message>
        <source>Rename a column to %1</source>
        <translation>将列重命名为 %1</translation>
    </message>
    <message>
        <source>Change the type of %1</source>
        <translation>更改 %1 的类型</translation>
    </message>
    <message>
        <source>Lay out the diagram (%1 tables)</source>
        <translation>布局关系图（%1 个表）</translation>
    </message>
    <message>
        <source>Lay out %1 tables</source>
        <translation>布局 %1 个表</translation>
    </message>
    <message>
        <source>Gather the %1 tables of %2</source>
        <translation>聚拢 %2 的 %1 个表</translation>
    </message>
    <message>
        <source>Lay out a new table</source>
        <translation>布局新表</translation>
    </message>
    <message>
        <source>Lay out %1 new tables</source>
        <translation>布局 %1 个新表</translation>
    </message>
    <message>
        <source>Take tables from a diagram</source>
        <translation>从关系图中移去表</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Add a table that joins two</source>
        <translation>添加连接两个表的表</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Keep dropped data</source>
        <translation>保留被删除的数据</translation>
    </message>
    <message>
        <source>Do not keep dropped data</source>
        <translation>不保留被删除的数据</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>全部修复：%1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--take %1 is not understood. Write --take draft, --take migrations, or for one conflict --take 2=draft.</source>
        <translation>无法理解 --take %1。请写成 --take draft、--take migrations，或针对单个冲突写成 --take 2=draft。</translation>
    </message>
    <message>
        <source>%1. %2: draft: %3; migrations: %4</source>
        <translation>%1. %2：草稿：%3；迁移：%4</translation>
    </message>
    <message>
        <source>--take %1: there are %2 conflicts.</source>
        <translation>--take %1：共有 %2 个冲突。</translation>
    </message>
    <message>
        <source>Nothing was written: the migrations moved on since the draft was begun, and both have changed what follows. Say what is to hold: --take draft or --take migrations for all, --take 1=draft for one.</source>
        <translation>未写入任何内容：草稿开始后迁移又有变动，且双方更改了以下内容。请指定以哪一方为准：--take draft 或 --take migrations 用于全部，--take 1=draft 用于单项。</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun; it goes on over them as they are now.</source>
        <translation>草稿开始后迁移已变化；草稿将在其现状之上继续。</translation>
    </message>
    <message>
        <source>The draft goes on over what came in since it was begun: %1.</source>
        <translation>草稿将在其开始后新到的内容之上继续：%1。</translation>
    </message>
    <message>
        <source>Mark everything up to %1 as applied on %2, without running it?</source>
        <translation>要在 %2 上将直到 %1 的迁移全部标记为已应用而不运行吗？</translation>
    </message>
    <message>
        <source>%1: everything up to %2 was marked already; nothing changed.</source>
        <translation>%1：直到 %2 的迁移此前均已标记；没有更改任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 now count as applied, up to %3. No SQL was run.</source>
        <translation>%1：已将 %2 个迁移视为已应用，直到 %3。未运行任何 SQL。</translation>
    </message>
    <message>
        <source>The migrations of this project are written for %1; %2 is another kind of database.</source>
        <translation>此项目的迁移是为 %1 编写的；%2 是另一种数据库。</translation>
    </message>
    <message>
        <source>?schemas= limits what is compared and shown, and migrations are about the whole of %1. Leave it out.</source>
        <translation>?schemas= 会限制所比较和显示的内容，而迁移针对整个 %1。请将其去掉。</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1 个迁移</translation>
    </message>
    <message>
        <source>Not handled: %1, line %2: %3. %4.</source>
        <translation>未处理：%1，第 %2 行：%3。%4。</translation>
    </message>
    <message>
        <source>Not handled: %1 %2: %3.</source>
        <translation>未处理：%1 %2：%3。</translation>
    </message>
    <message>
        <source>%1 was read without a server: its expressions are not normalised, so differences may be of spelling only. (%2)</source>
        <translation>%1 是在没有服务器的情况下读取的：其中的表达式未经规范化，因此差异可能只是写法不同。（%2）</translation>
    </message>
    <message>
        <source>No SQL is made from a database whose %1 the user may not read: what cannot be seen would count as dropped. Connect as the owner of the database.</source>
        <translation>用户无权读取该数据库的 %1，因此不能据此生成 SQL：看不到的内容会被当作已删除。请以数据库所有者的身份连接。</translation>
    </message>
    <message>
        <source>    with %1</source>
        <translation>    连同 %1</translation>
    </message>
    <message>
        <source>Equal.</source>
        <translation>相同。</translation>
    </message>
    <message>
        <source>%1 and %2 are kinds of databases that cannot be compared.</source>
        <translation>%1 和 %2 是不能互相比较的数据库种类。</translation>
    </message>
    <message>
        <source>A pending migration makes this too and would fail: mark it as applied with relvar-cli baseline, or take this back.</source>
        <translation>有一个待应用的迁移也会创建它，届时将失败：用 relvar-cli baseline 将该迁移标记为已应用，或撤回此项。</translation>
    </message>
    <message>
        <source>A pending migration changes this in another way: take this back, or change the migration.</source>
        <translation>有一个待应用的迁移以另一种方式更改它：撤回此项，或修改该迁移。</translation>
    </message>
    <message>
        <source>What the newest migrations want is not known here: relvar-cli verify tells why.</source>
        <translation>此处无法得知最新迁移的目标：relvar-cli verify 会说明原因。</translation>
    </message>
    <message>
        <source>%1 difference(s) are ignored by rules in relvar.toml.</source>
        <translation>relvar.toml 中的规则忽略了 %1 处差异。</translation>
    </message>
    <message>
        <source>No drift: %1 is what its migrations make.</source>
        <translation>没有漂移：%1 与其迁移的结果一致。</translation>
    </message>
    <message>
        <source>Drifted: %1 is not what its migrations make.</source>
        <translation>已漂移：%1 与其迁移的结果不一致。</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>--adopt writes a migration that takes it in, --revert takes it back (--sql prints how), both of all of it or with --only of single ones. A rule under [drift] ignore in relvar.toml lets it be.</source>
        <translation>--adopt 写一个迁移来采纳漂移，--revert 将其撤回（--sql 打印所用 SQL），二者均可针对全部，或用 --only 针对单项。在 relvar.toml 的 [drift] ignore 下添加规则则不再理会。</translation>
    </message>
    <message>
        <source>It is marked as applied on %1 and was not run there.</source>
        <translation>它已在 %1 上标记为已应用，但未在那里运行。</translation>
    </message>
    <message>
        <source>Take %1 difference(s) back on %2? What they added goes away with what is in it.</source>
        <translation>要在 %2 上撤回 %1 处差异吗？它们所添加的对象将连同其内容一并消失。</translation>
    </message>
    <message>
        <source>The user may not read %1: what cannot be seen shows as missing.</source>
        <translation>用户无权读取 %1：看不到的内容会显示为缺失。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is what its migrations make.</source>
        <translation>无需执行任何操作：%1 与其迁移的结果一致。</translation>
    </message>
    <message>
        <source>“%1” is no number of sheets. Write how many side by side and below one another, as in --fit 2x3; 0 leaves one of them open.</source>
        <translation>“%1”不是张数。请写明横向和纵向各多少张，例如 --fit 2x3；其中一个写 0 表示不限。</translation>
    </message>
    <message>
        <source>Sheets of paper are for PDF: say --to pdf, or leave --page and --fit out.</source>
        <translation>纸张仅用于 PDF：请使用 --to pdf，或去掉 --page 和 --fit。</translation>
    </message>
    <message>
        <source>Say with --page which paper it shall fit on: --page A4.</source>
        <translation>请用 --page 指定要适应的纸张：--page A4。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the path after --out.</source>
        <translation>无法创建文件夹 %1。请检查 --out 后的路径。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>A picture needs a font, and none was found. Install one, on Debian for example fonts-dejavu-core.</source>
        <translation>图片需要字体，但未找到任何字体。请安装一个，例如在 Debian 上安装 fonts-dejavu-core。</translation>
    </message>
    <message>
        <source>Drawing, %1 %</source>
        <translation>正在绘制，%1%</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels): these are %3 rows of %4 files, side by side without a gap. SVG and PDF are one file.</source>
        <translation>超出单张图片的上限（%1 × %2 像素）：已分为 %3 行、每行 %4 个文件，并排且无间隙。SVG 和 PDF 则为单个文件。</translation>
    </message>
    <message>
        <source>The diagram is larger than a page of PDF can be and was scaled to %1 %.</source>
        <translation>关系图超出 PDF 页面的上限，已缩放为 %1%。</translation>
    </message>
    <message>
        <source>The page is without the diagram: no font was found to draw it with.</source>
        <translation>页面中没有关系图：未找到用于绘制的字体。</translation>
    </message>
    <message>
        <source>Say with --to what to make: svg, png, pdf, mermaid, dbml, plantuml, sql, html or markdown, or let the name after --out end in it.</source>
        <translation>请用 --to 指定要生成的格式：svg、png、pdf、mermaid、dbml、plantuml、sql、html 或 markdown，或让 --out 后的文件名以其结尾。</translation>
    </message>
    <message>
        <source>A picture goes into a file: name one after --out.</source>
        <translation>图片须写入文件：请在 --out 后给出文件名。</translation>
    </message>
    <message>
        <source>%1 is text: leave --page, --fit and --scale out.</source>
        <translation>%1 是文本：请去掉 --page、--fit 和 --scale。</translation>
    </message>
    <message>
        <source>Outside of a project there are no diagrams: leave --diagram out.</source>
        <translation>项目之外没有关系图：请去掉 --diagram。</translation>
    </message>
    <message>
        <source>The project has no diagram “%1”. There are: %2.</source>
        <translation>项目中没有关系图“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Say with --table what it shall be related with.</source>
        <translation>请用 --table 指定要与之相关的表。</translation>
    </message>
    <message>
        <source>There is no table “%1”. There are: %2.</source>
        <translation>没有表“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Several schemas have a table “%1”: write it as schema.%1.</source>
        <translation>多个模式中都有表“%1”：请写成 schema.%1。</translation>
    </message>
    <message>
        <source>Say with --from which schema to take: outside of a project there is no draft.</source>
        <translation>请用 --from 指定取哪个结构：项目之外没有草稿。</translation>
    </message>
    <message>
        <source>relvar.toml has no groups. Write one as [groups.%1]; the user guide shows how.</source>
        <translation>relvar.toml 中没有组。请写入一个，形式为 [groups.%1]；用户指南有说明。</translation>
    </message>
    <message>
        <source>relvar.toml has no group &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml 中没有组“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Apply what is pending on the %2 databases of the group %1?</source>
        <translation>要在组 %1 的 %2 个数据库上应用待应用的迁移吗？</translation>
    </message>
    <message>
        <source>Revert migrations on the %2 databases of the group %1?</source>
        <translation>要在组 %1 的 %2 个数据库上回退迁移吗？</translation>
    </message>
    <message>
        <source>%1 There are production databases among them. Type the group&apos;s name (%2) to go on:</source>
        <translation>%1 其中有生产数据库。要继续，请输入组的名称（%2）：</translation>
    </message>
    <message>
        <source>Nothing was done: there are production databases in the group %1. Pass --confirm %1.</source>
        <translation>未执行任何操作：组 %1 中有生产数据库。请使用 --confirm %1。</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需执行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待应用</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1; %2 need a repair (relvar-cli status)</source>
        <translation>%1；%2 个需要修复（relvar-cli status）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no change. Write table.column=new_name, table.column:new_type, table.column=new_name:new_type or table=new_name.</source>
        <translation>“%1”没有说明任何更改。请写成 table.column=new_name、table.column:new_type、table.column=new_name:new_type 或 table=new_name。</translation>
    </message>
    <message>
        <source>There is no table or column %1.</source>
        <translation>没有表或列 %1。</translation>
    </message>
    <message>
        <source>%1 is a table: it has a name, but no type.</source>
        <translation>%1 是表：它有名称，但没有类型。</translation>
    </message>
    <message>
        <source>relvar-cli init %1 --from SOURCE makes a project of a database, whose first migration is marked as applied there.</source>
        <translation>relvar-cli init %1 --from SOURCE 可由数据库创建项目，其第一个迁移在该数据库中标记为已应用。</translation>
    </message>
    <message>
        <source>Made a project for %1 in %2.</source>
        <translation>已在 %2 中创建用于 %1 的项目。</translation>
    </message>
    <message>
        <source>The draft was begun over other migrations. Put it onto these first: open the project in relvar, or save or discard the draft.</source>
        <translation>草稿是在另一些迁移之上开始的。请先将其变基到现有迁移：在 relvar 中打开项目，或者保存或放弃草稿。</translation>
    </message>
    <message>
        <source>The project is open in relvar, which keeps its draft. Import there, or close it.</source>
        <translation>项目已在 relvar 中打开，草稿由它保管。请在其中导入，或关闭它。</translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>草稿已与 %1 的内容相同。</translation>
    </message>
    <message>
        <source>The draft is what %1 says. relvar-cli new NAME saves it as a migration.</source>
        <translation>草稿现在与 %1 的内容相同。relvar-cli new NAME 可将其保存为迁移。</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1，位于 %2：%3</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>没有格式“%1”。Relvar 支持：%2。</translation>
    </message>
    <message>
        <source>%1 does not look like the migrations of a tool that Relvar knows: %2.</source>
        <translation>%1 不像是 Relvar 所知工具的迁移：%2。</translation>
    </message>
    <message>
        <source>Nothing in %1 looks like migrations of %2. Name their folder with --migrations.</source>
        <translation>%1 中没有像 %2 迁移的内容。请用 --migrations 指定其文件夹。</translation>
    </message>
    <message>
        <source>There is more than one folder of migrations in %1. Say which is meant with --migrations and --format; --format relvar begins with none of them.</source>
        <translation>%1 中有多个迁移文件夹。请用 --migrations 和 --format 指明是哪一个；--format relvar 则不使用其中任何一个。</translation>
    </message>
    <message>
        <source>  Connection @%1: %2 (change it in relvar.toml)</source>
        <translation>  连接 @%1：%2（可在 relvar.toml 中更改）</translation>
    </message>
    <message>
        <source>  Migrations of %1.</source>
        <translation>  %1 的迁移。</translation>
    </message>
    <message>
        <source>  Nothing of them was changed. relvar-cli status shows where a database stands; --format relvar would begin with Relvar&apos;s own.</source>
        <translation>  其中没有任何内容被更改。relvar-cli status 可显示数据库的状况；--format relvar 则改用 Relvar 自己的迁移。</translation>
    </message>
    <message>
        <source>  What the database has is its first migration, marked as applied.</source>
        <translation>  数据库现有的内容成为它的第一个迁移，并标记为已应用。</translation>
    </message>
    <message>
        <source>partitioned by %1, partitions: %2</source>
        <translation>按 %1 分区，分区：%2</translation>
    </message>
    <message>
        <source>enum %1: %2</source>
        <translation>枚举类型 %1：%2</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>materialized view %1</source>
        <translation>物化视图 %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>owners and privileges of objects: %1</source>
        <translation>对象的所有者和权限：%1</translation>
    </message>
    <message>
        <source>The schema is empty.</source>
        <translation>结构为空。</translation>
    </message>
    <message>
        <source>%1 is the history of %2; it is not part of the schema.</source>
        <translation>%1 是 %2 的迁移历史；它不属于数据库结构。</translation>
    </message>
    <message>
        <source>%1 has no way back.</source>
        <translation>%1 无法回退。</translation>
    </message>
    <message>
        <source>%1: a revert does not bring back all of the data.</source>
        <translation>%1：回退不能恢复全部数据。</translation>
    </message>
    <message>
        <source>%1: what it kept was purged, so the revert brings back the structure alone.</source>
        <translation>%1：其保留的内容已被清除，因此回退只能恢复结构。</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 不是严重程度。请写 hint、warning 或 error。</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3.</source>
        <translation>错误：%1，警告：%2，提示：%3。</translation>
    </message>
    <message>
        <source>Ignored by lint.ignore: %1.</source>
        <translation>被 lint.ignore 忽略：%1。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The draft and newer migrations disagree in %1 places; shown is what the draft wants. relvar-cli new lists them.</source>
        <translation>草稿与较新的迁移有 %1 处冲突；显示的是草稿所要的结果。relvar-cli new 会列出它们。</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;.</source>
        <translation>此版本不含方言“%1”。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Without sizes: %1</source>
        <translation>没有大小信息：%1</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1，应用</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1，回退</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>not understood: it may lock anything</source>
        <translation>无法理解：可能锁定任何对象</translation>
    </message>
    <message>
        <source>locks no table that others see</source>
        <translation>不锁定其他会话可见的表</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>阻塞 %1</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>没有可运行的内容。</translation>
    </message>
    <message>
        <source>%1. See relvar-cli --help.</source>
        <translation>%1。请参阅 relvar-cli --help。</translation>
    </message>
    <message>
        <source>The password in the address was seen by everybody who listed the processes of this machine, and your shell may have kept it. Better: leave it out and let it be asked, or set DATABASE_URL, or use the password file of the server&apos;s programs.</source>
        <translation>地址中的密码已对列出本机进程的所有人可见，shell 也可能保存了它。更好的做法：省略密码，由程序询问；或设置 DATABASE_URL；或使用服务器程序的密码文件。</translation>
    </message>
    <message>
        <source>The command did its work, but its output could not be written in full. Check the space left where it goes, then ask again; relvar-cli status tells where a database stands.</source>
        <translation>命令已完成工作，但输出未能完整写出。请检查输出位置的剩余空间，然后重试；relvar-cli status 可显示数据库的状况。</translation>
    </message>
    <message>
        <source>The last one ends the time in which old and new live side by side. Go up to %1 first (relvar-cli up --to %1), and further when all programs know the new.</source>
        <translation>最后一个迁移会结束新旧并存的阶段。请先应用到 %1（relvar-cli up --to %1），待所有程序都改用新的之后再继续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no file name: use letters and digits.</source>
        <translation>“%1”不能构成文件名：请使用字母和数字。</translation>
    </message>
    <message>
        <source>Write the SQL into it; relvar-cli verify proves it.</source>
        <translation>请在其中写入 SQL；relvar-cli verify 会验证它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of changes. Write their numbers, for example 1,2,5-7.</source>
        <translation>“%1”不是更改的列表。请写出编号，例如 1,2,5-7。</translation>
    </message>
    <message>
        <source>There is no change %1: the draft has %2. See relvar-cli split --list.</source>
        <translation>没有更改 %1：草稿共有 %2 项。请参阅 relvar-cli split --list。</translation>
    </message>
    <message>
        <source>No change is named. Write their numbers, for example 1,2,5-7.</source>
        <translation>未指定任何更改。请写出编号，例如 1,2,5-7。</translation>
    </message>
    <message>
        <source>Change %1 (%2) cannot go without change %3 (%4). %5 Name both, or pass --with-needed.</source>
        <translation>更改 %1（%2）离不开更改 %3（%4）。%5 请同时指定两者，或使用 --with-needed。</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>草稿没有更改。</translation>
    </message>
    <message>
        <source>needs %1: %2</source>
        <translation>需要 %1：%2</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: that replays the migrations on a scratch database, and the folder is not trusted yet. Pass --trust.</source>
        <translation>未检查是否有行妨碍运行：这需要在临时数据库上重放迁移，而该文件夹尚未受信任。请使用 --trust。</translation>
    </message>
    <message>
        <source>  The run writes to that table itself, so that this may be in order by then.</source>
        <translation>  运行本身会写入该表，届时此问题可能已解决。</translation>
    </message>
    <message>
        <source>Something is in the way. Run all the same?</source>
        <translation>存在妨碍运行的问题。仍要运行吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age: write hours, days or weeks, as 12h, 30d or 4w.</source>
        <translation>“%1”不是时长：请写出小时、天或周，例如 12h、30d 或 4w。</translation>
    </message>
    <message>
        <source>taken away by it</source>
        <translation>被该迁移取走</translation>
    </message>
    <message>
        <source>found no row at the revert</source>
        <translation>回退时未找到对应的行</translation>
    </message>
    <message>
        <source>written before the revert</source>
        <translation>回退之前写入</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存放时长</translation>
    </message>
    <message>
        <source>Empty all of this on %1, for good?</source>
        <translation>要永久清空 %1 上的所有这些内容吗？</translation>
    </message>
    <message>
        <source>%1 is a production database.</source>
        <translation>%1 是生产数据库。</translation>
    </message>
    <message>
        <source>%1 Empty all of this, for good?</source>
        <translation>%1 要永久清空所有这些内容吗？</translation>
    </message>
    <message>
        <source>Nothing is kept on %1 that this would empty.</source>
        <translation>%1 上没有此操作可清空的保留数据。</translation>
    </message>
    <message>
        <source>Nothing was emptied.</source>
        <translation>未清空任何内容。</translation>
    </message>
    <message>
        <source>Emptied %1 of %2 on %3.</source>
        <translation>已清空 %3 上的 %1 / %2 项。</translation>
    </message>
    <message>
        <source>Drop EVERYTHING in %1, all rows included, and apply all migrations?</source>
        <translation>要删除 %1 中的全部内容（包括所有行），并应用所有迁移吗？</translation>
    </message>
    <message>
        <source>Revert all migrations on %1 and apply them again? The tables that they made are empty then; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>要回退 %1 上的所有迁移并重新应用吗？它们创建的表届时为空；若迁移设为保留数据，其中的内容会另行保留至清除。</translation>
    </message>
    <message>
        <source>Revert all migrations on %1? The tables that they made go away; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>要回退 %1 上的所有迁移吗？它们创建的表将被删除；若迁移设为保留数据，其中的内容会另行保留至清除。</translation>
    </message>
    <message>
        <source>%1 is a production database: fresh, refresh and reset are refused on it. Use down for single migrations.</source>
        <translation>%1 是生产数据库：不允许对其执行 fresh、refresh 和 reset。请用 down 回退单个迁移。</translation>
    </message>
    <message>
        <source>relvar.toml does not know %1.</source>
        <translation>relvar.toml 中没有 %1。</translation>
    </message>
    <message>
        <source>Dropped everything in %1: %2 tables, %3 views.</source>
        <translation>已删除 %1 中的全部内容：%2 个表，%3 个视图。</translation>
    </message>
    <message>
        <source>The same under another name? [y/n]</source>
        <translation>是同一对象改了名吗？[y/n]</translation>
    </message>
    <message>
        <source>Nothing was done: the question was answered with neither y nor n.</source>
        <translation>未执行任何操作：对问题的回答既不是 y 也不是 n。</translation>
    </message>
    <message>
        <source>--rename %1 is not understood. Write --rename old_table=new_table, --rename table.old_column=table.new_column, or a kind before it: --rename index:table.old_idx=table.new_idx.</source>
        <translation>无法理解 --rename %1。请写成 --rename old_table=new_table、--rename table.old_column=table.new_column，或在前面加上种类：--rename index:table.old_idx=table.new_idx。</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what is changed.</source>
        <translation>--rename %1：更改前的结构中没有 %2。</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what it becomes.</source>
        <translation>--rename %1：更改后的结构中没有 %2。</translation>
    </message>
    <message>
        <source>--rename %1: one of the two is a table, the other a column.</source>
        <translation>--rename %1：两者一个是表，另一个是列。</translation>
    </message>
    <message>
        <source>--rename %1: %2 is named twice. One object becomes one object.</source>
        <translation>--rename %1：%2 出现了两次。一个对象只能变为一个对象。</translation>
    </message>
    <message>
        <source>%1 If so: %2 (%3)</source>
        <translation>%1 如果是：%2（%3）</translation>
    </message>
    <message>
        <source>Something goes and something like it comes: %1 Nothing was written, for a drop takes the values along. Say which are renames with --rename, and with --no-other-renames that the rest is none.</source>
        <translation>有内容被删除，又有相似的内容新增：%1 未写入任何内容，因为删除会连同其中的值一并丢弃。请用 --rename 指明哪些是重命名，并用 --no-other-renames 说明其余的都不是。</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1.</source>
        <translation>%1 没有需要修复之处。</translation>
    </message>
    <message>
        <source>%1 cannot be repaired by itself. %2</source>
        <translation>%1 无法自动修复。%2</translation>
    </message>
    <message>
        <source>%1 is not half done: --finish and --undo are for statements that ran without a transaction, of which some are in the database. %2</source>
        <translation>%1 并非只应用到一半：--finish 和 --undo 用于不在事务中运行且部分已在数据库中的语句。%2</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was applied? What it did there stays.</source>
        <translation>要在 %2 上忘记 %1 已应用吗？它在那里所做的保留不变。</translation>
    </message>
    <message>
        <source>Forget on %2 that a revert of %1 was tried? It counts as applied again.</source>
        <translation>要在 %2 上忘记曾尝试回退 %1 吗？它将重新视为已应用。</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was tried? It is pending again.</source>
        <translation>要在 %2 上忘记曾尝试 %1 吗？它将重新成为待应用。</translation>
    </message>
    <message>
        <source>Let %1 count on %2 as it is now, as if it had been applied so? No SQL is run.</source>
        <translation>要在 %2 上接受 %1 的现状，视为就是这样应用的吗？不运行任何 SQL。</translation>
    </message>
    <message>
        <source>Run the rest of the revert of %1 on %2, after statement %3 of %4?</source>
        <translation>要在 %2 上运行 %1 回退的其余部分吗（从第 %3 条语句之后，共 %4 条）？</translation>
    </message>
    <message>
        <source>Run the rest of %1 on %2, after statement %3 of %4?</source>
        <translation>要在 %2 上运行 %1 的其余部分吗（从第 %3 条语句之后，共 %4 条）？</translation>
    </message>
    <message>
        <source>Take back the first %3 of %4 statements of %1 on %2?</source>
        <translation>要在 %2 上撤回 %1 的前 %3 条语句（共 %4 条）吗？</translation>
    </message>
    <message>
        <source>%1 counts on %2 as it is now.</source>
        <translation>%1 在 %2 上以其现状为准。</translation>
    </message>
    <message>
        <source>The attempt at %1 is forgotten on %2.</source>
        <translation>已在 %2 上忘记对 %1 的尝试。</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; on %2. relvar-cli status lists them.</source>
        <translation>%2 上没有迁移“%1”。relvar-cli status 会列出它们。</translation>
    </message>
    <message>
        <source>There is nothing to repair on %1.</source>
        <translation>%1 上没有需要修复之处。</translation>
    </message>
    <message>
        <source>%1 stopped after statement %2 on %3, which ran without a transaction. Run the rest of it, and what comes behind?</source>
        <translation>%1 在 %3 上停在语句 %2 之后，且不在事务中运行。要运行其剩余部分以及后面的迁移吗？</translation>
    </message>
    <message>
        <source>%1 is a production database. Apply %2?</source>
        <translation>%1 是生产数据库。要应用 %2 吗？</translation>
    </message>
    <message>
        <source>Revert %1 on %2? Tables and columns that it made go away with what was written into them since.</source>
        <translation>要在 %2 上回退 %1 吗？它创建的表和列会连同此后写入的内容一并消失。</translation>
    </message>
    <message>
        <source>Revert %1 on %2 and apply it again? What was written since into tables and columns that it made is dropped with them.</source>
        <translation>要在 %2 上回退 %1 并再次应用吗？此后写入其所创建的表和列的内容会随之删除。</translation>
    </message>
    <message>
        <source>--rows-from %1 is no database of %2, which the project is for.</source>
        <translation>--rows-from %1 不是项目所用的 %2 数据库。</translation>
    </message>
    <message>
        <source>No command is named. Write it behind the options: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</source>
        <translation>未指定命令。请写在选项之后：relvar-cli sandbox psql -c &apos;SELECT 1&apos;。</translation>
    </message>
    <message>
        <source>Starting a private server; it ends with the command.</source>
        <translation>正在启动私有服务器；它随命令结束而停止。</translation>
    </message>
    <message>
        <source>%1 cannot be started. Check its name and whether it is in PATH.</source>
        <translation>无法启动 %1。请检查其名称，以及它是否在 PATH 中。</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 被信号终止。</translation>
    </message>
    <message>
        <source>It refers to %1, which is in none of the schemas asked for.</source>
        <translation>它引用 %1，而后者不在所请求的任何模式中。</translation>
    </message>
    <message>
        <source>Its partitioned table %1 is in none of the schemas asked for.</source>
        <translation>它所属的分区表 %1 不在所请求的任何模式中。</translation>
    </message>
    <message>
        <source>?schemas= names &quot;%1&quot;, and the database has no such schema. It has: %2.</source>
        <translation>?schemas= 指定了“%1”，而数据库没有该模式。现有：%2。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Check the path after -C.</source>
        <translation>文件夹 %1 不存在。请检查 -C 后的路径。</translation>
    </message>
    <message>
        <source>%1 is not part of a project: neither it nor a folder above it holds relvar.toml. Go to the project, name it with -C, or make one with relvar-cli init.</source>
        <translation>%1 不属于任何项目：它和它的上级文件夹中都没有 relvar.toml。请转到项目中，用 -C 指定项目，或用 relvar-cli init 创建项目。</translation>
    </message>
    <message>
        <source>Say with --dialect what the SQL is written for: %1.</source>
        <translation>请用 --dialect 指明 SQL 的方言：%1。</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;. It knows: %2.</source>
        <translation>此版本不含方言“%1”。支持的有：%2。</translation>
    </message>
    <message>
        <source>Nothing was done: this needs a yes, and there is no terminal to ask on. Pass --yes when you are sure.</source>
        <translation>未执行任何操作：此操作需要确认，但没有可供询问的终端。确定要执行时请使用 --yes。</translation>
    </message>
    <message>
        <source>Nothing was done: the question was not answered with yes.</source>
        <translation>未执行任何操作：对问题的回答不是 yes。</translation>
    </message>
    <message>
        <source>%1 Type the database&apos;s name (%2) to go on:</source>
        <translation>%1 要继续，请输入数据库的名称（%2）：</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Pass --confirm %2.</source>
        <translation>未执行任何操作：%1 请使用 --confirm %2。</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Its name is %2, not %3.</source>
        <translation>未执行任何操作：%1 其名称是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted, and its SQL runs with your rights. Look into migrations/, then pass --trust, or answer the question once on a terminal.</source>
        <translation>未运行任何内容：文件夹 %1 不受信任，而其中的 SQL 会以您的权限运行。请查看 migrations/，然后使用 --trust，或在终端上回答一次该问题。</translation>
    </message>
    <message>
        <source>The SQL in %1 runs with your rights. Do you trust this folder? [y/N]</source>
        <translation>%1 中的 SQL 会以您的权限运行。您信任此文件夹吗？[y/N]</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted.</source>
        <translation>未运行任何内容：文件夹 %1 不受信任。</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; in %2. relvar-cli status lists them.</source>
        <translation>%2 中没有迁移“%1”。relvar-cli status 会列出它们。</translation>
    </message>
    <message>
        <source>%1 or @connection</source>
        <translation>%1 或 @connection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source. Write %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head or empty.</source>
        <translation>“%1”不是有效的来源。请写成 %2、file:schema.sql、dir:migrations、dir:migrations@ID、draft、head 或 empty。</translation>
    </message>
    <message>
        <source>@%1 names a connection of a project, and this is not a project. Go to it, or name it with -C.</source>
        <translation>@%1 指的是项目中的连接，而这里不是项目。请转到项目中，或用 -C 指定项目。</translation>
    </message>
    <message>
        <source>relvar.toml has no connection &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml 中没有连接“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>No database is named. Pass it with --db (%1), set DATABASE_URL, or set default in relvar.toml.</source>
        <translation>未指定数据库。请用 --db 指定（%1），设置 DATABASE_URL，或在 relvar.toml 中设置 default。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database. Write %2.</source>
        <translation>“%1”不是数据库。请写成 %2。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path; relvar-cli up makes a new database in a folder that exists.</source>
        <translation>没有文件 %1。请检查路径；relvar-cli up 可在已有的文件夹中创建新数据库。</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>--scratch %1 is no database. Write %2.</source>
        <translation>--scratch %1 不是数据库。请写成 %2。</translation>
    </message>
    <message>
        <source>%1 is a production database: its server is no place for scratch databases. Leave --scratch out, or name a development server.</source>
        <translation>%1 是生产数据库：不应在其服务器上创建临时数据库。请去掉 --scratch，或指定开发服务器。</translation>
    </message>
    <message>
        <source>--scratch names a server, and %1 is a file. Leave it out: scratch databases of its kind are made in memory.</source>
        <translation>--scratch 应指定服务器，而 %1 是文件。请将其去掉：这种数据库的临时数据库在内存中创建。</translation>
    </message>
    <message>
        <source>%1 is not understood. Write NAME=NUMBERS: &quot;Add orders=1,2&quot;.</source>
        <translation>无法理解 %1。请写成 NAME=NUMBERS：&quot;Add orders=1,2&quot;。</translation>
    </message>
    <message>
        <source>Change %1 is in two migrations. Name it once.</source>
        <translation>更改 %1 出现在两个迁移中。请只指定一次。</translation>
    </message>
    <message>
        <source>One change is left.</source>
        <translation>剩余一项更改。</translation>
    </message>
    <message>
        <source>%1 changes are left.</source>
        <translation>剩余 %1 项更改。</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump, not SQL. pg_restore -f schema.sql makes SQL of it, and so does pg_dump without -F.</source>
        <translation>%1 是 pg_dump 的归档，不是 SQL。可用 pg_restore -f schema.sql 由它生成 SQL，也可用不带 -F 的 pg_dump 导出 SQL。</translation>
    </message>
    <message>
        <source>%1 is an archive of files (tar), not SQL. pg_restore -f schema.sql makes SQL of it when pg_dump wrote it.</source>
        <translation>%1 是文件归档（tar），不是 SQL。若由 pg_dump 写成，可用 pg_restore -f schema.sql 由它生成 SQL。</translation>
    </message>
    <message>
        <source>%1 is a SQLite database, not SQL. Write it as sqlite:%1.</source>
        <translation>%1 是 SQLite 数据库，不是 SQL。请写成 sqlite:%1。</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first.</source>
        <translation>%1 是压缩文件。请先解压。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path after file:.</source>
        <translation>无法读取文件 %1。请检查 file: 后的路径。</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16, but is not. Save it as UTF-8.</source>
        <translation>%1 以 UTF-16 开头，但并非 UTF-16。请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is not text. Give a file with SQL statements in UTF-8.</source>
        <translation>%1 不是文本。请指定以 UTF-8 编码、含有 SQL 语句的文件。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has other bytes. Dump it with pg_dump -E UTF8, or save it as UTF-8.</source>
        <translation>%1 不是 UTF-8：第 %2 行含有其他字节。请用 pg_dump -E UTF8 导出，或将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is no range. Write the first and the last migration: 20260101093000..20260301120000.</source>
        <translation>%1 不是范围。请写出第一个和最后一个迁移：20260101093000..20260301120000。</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none.</source>
        <translation>%1 无法回退，因此整体也无法回退。</translation>
    </message>
    <message>
        <source>Nothing was written. It leads to the same as the %1 migrations: %2</source>
        <translation>未写入任何内容。它与这 %1 个迁移的结果相同：%2</translation>
    </message>
    <message>
        <source>It stands for %1 migrations, which are now in %2. A database that has applied all of them needs nothing; one that has applied some has to revert them, or to apply the rest with the old files, first.</source>
        <translation>它代替 %1 个迁移，这些迁移现在位于 %2。已应用全部这些迁移的数据库无需任何操作；只应用了一部分的，须先将其回退，或用旧文件应用其余部分。</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none: none of the %2 migrations can be reverted any more. Squash them all the same?</source>
        <translation>%1 无法回退，因此整体也无法回退：这 %2 个迁移都将不能再回退。仍要压缩它们吗？</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待应用</translation>
    </message>
    <message>
        <source>edited since applied</source>
        <translation>应用后被编辑</translation>
    </message>
    <message>
        <source>applied, file missing</source>
        <translation>已应用，文件缺失</translation>
    </message>
    <message>
        <source>applied, not known here</source>
        <translation>已应用，此处未知</translation>
    </message>
    <message>
        <source>applied in half</source>
        <translation>应用到一半</translation>
    </message>
    <message>
        <source>reverted in half</source>
        <translation>回退到一半</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>pending, out of order</source>
        <translation>待应用，次序错乱</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>部分应用</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with relvar-cli new.</source>
        <translation>尚无迁移。请用 relvar-cli new 创建一个。</translation>
    </message>
    <message>
        <source>%1: what it kept was purged; a revert brings back the structure alone.</source>
        <translation>%1：其保留的内容已被清除；回退只能恢复结构。</translation>
    </message>
    <message>
        <source>%1 pending: relvar-cli up applies them.</source>
        <translation>%1 个待应用：relvar-cli up 可应用它们。</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here. relvar-cli baseline ID marks migrations as applied.</source>
        <translation>发现 %1，即 %2 的迁移历史：它所应用的内容不计算在内。relvar-cli baseline ID 可将迁移标记为已应用。</translation>
    </message>
    <message>
        <source>Drift was not looked for: %1</source>
        <translation>未检查漂移：%1</translation>
    </message>
    <message>
        <source>Nothing has been run here yet.</source>
        <translation>此处尚未运行过任何迁移。</translation>
    </message>
    <message>
        <source>%1 does not exist yet. relvar-cli up makes it and applies the migrations.</source>
        <translation>%1 尚不存在。relvar-cli up 会创建它并应用迁移。</translation>
    </message>
    <message>
        <source>Drifted: the database is not what its migrations make.</source>
        <translation>已漂移：数据库与其迁移的结果不一致。</translation>
    </message>
    <message>
        <source>Two branches meet, and it matters which of their migrations runs first:</source>
        <translation>两个分支汇合，且其迁移的先后次序会影响结果：</translation>
    </message>
    <message>
        <source>relvar.sum was not written: databases that ran them in different orders differ. Write one of the two so that it fits behind the other, or pass --in-this-order when no database has run them the other way.</source>
        <translation>未写入 relvar.sum：以不同次序运行过它们的数据库会有差异。请改写其中一个，使其能接在另一个之后；若没有数据库以相反次序运行过，请使用 --in-this-order。</translation>
    </message>
    <message>
        <source>relvar.sum was not written: in the order of the folder they do not run. Write one of the two so that it fits behind the other, or give it an id that puts it before the other.</source>
        <translation>未写入 relvar.sum：按文件夹中的次序无法运行。请改写其中一个，使其能接在另一个之后，或给它一个排在另一个之前的 ID。</translation>
    </message>
    <message>
        <source>relvar.sum now holds one migration, which runs without an error.</source>
        <translation>relvar.sum 现在包含一个迁移，运行无错误。</translation>
    </message>
    <message>
        <source>relvar.sum now holds %1 migrations, which run one after another without an error.</source>
        <translation>relvar.sum 现在包含 %1 个迁移，依次运行无错误。</translation>
    </message>
    <message>
        <source>Revert %2 on %1? Tables and columns that it made go away with what was written into them since.</source>
        <translation>要在 %1 上回退 %2 吗？它创建的表和列将被删除，此后写入其中的内容也一并消失。</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>已跳过，永不运行</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>无需运行</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>已更改，将再次运行</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>尚无迁移。请用 %1 创建一个。</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here.</source>
        <translation>发现 %1，即 %2 的历史：它所应用的内容不计入此处。</translation>
    </message>
    <message>
        <source>%1 has never run on %2: its table is not there.</source>
        <translation>%1 从未在 %2 上运行：它的表不存在。</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>依据 %1，即 %2 的表。</translation>
    </message>
    <message>
        <source>Proving %1 (%2 of %3)</source>
        <translation>正在验证 %1（%2 / %3）</translation>
    </message>
    <message>
        <source> (%1 rows of %2 among those that it was proved with)</source>
        <translation> （验证所用的行中有 %1 行来自 %2）</translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation>没有迁移。</translation>
    </message>
    <message>
        <source>There is no draft to save. Say with --to what the schema shall become (file:want.sql, sqlite:path, @connection), or write the SQL by hand into a file made with --empty.</source>
        <translation>没有可保存的草稿。请用 --to 指定结构的目标（file:want.sql、sqlite:path、@connection），或用 --empty 创建文件并手写 SQL。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>无法读取 %1。请检查其名称和权限。</translation>
    </message>
    <message>
        <source>It could not be proved here:</source>
        <translation>此处无法验证：</translation>
    </message>
    <message>
        <source>Proved by up, down, up on scratch databases (rows made: %1, real rows: %2): %3</source>
        <translation>已在临时数据库上通过应用、回退、再应用验证（虚构的行：%1，真实的行：%2）：%3</translation>
    </message>
    <message>
        <source>Proved by up, down, up on a scratch database (rows: %1): %2</source>
        <translation>已在临时数据库上通过应用、回退、再应用验证（行：%1）：%2</translation>
    </message>
    <message>
        <source>A migration of %1 is about the whole schema: leave --table, --diagram, --title, --scale and --page out.</source>
        <translation>%1 的迁移针对整个结构：请去掉 --table、--diagram、--title、--scale 和 --page。</translation>
    </message>
    <message>
        <source>--base, --name, --rename and --dry-run are for migrations of a framework: say which one with --to.</source>
        <translation>--base、--name、--rename 和 --dry-run 用于框架的迁移：请用 --to 指定框架。</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>已更改 %1</translation>
    </message>
    <message>
        <source>Code of %1 is several files: name the folder of the repository after --out.</source>
        <translation>%1 的代码由多个文件组成：请在 --out 后给出代码仓库的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not written for %2.</source>
        <translation>不支持为 %2 编写 %1 代码。</translation>
    </message>
    <message>
        <source>Say with --name what the migration does: --name &quot;Add phone to users&quot;.</source>
        <translation>请用 --name 说明迁移做什么：--name &quot;Add phone to users&quot;。</translation>
    </message>
    <message>
        <source>Equal: there is nothing to write a migration for.</source>
        <translation>相同：没有需要写成迁移的更改。</translation>
    </message>
    <message>
        <source>Say with --out where to: a folder, or the file itself.</source>
        <translation>请用 --out 指定输出位置：文件夹，或文件本身。</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing differs from what is there.</source>
        <translation>没有可保存的内容：与现有的没有任何差异。</translation>
    </message>
    <message>
        <source>It is not proved: %1 alone can run it. Run it on a development database first.</source>
        <translation>它未经证明：只有 %1 能运行它。请先在开发数据库上运行。</translation>
    </message>
    <message>
        <source>There is no convention &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>没有规范“%1”。Relvar 支持：%2。</translation>
    </message>
    <message>
        <source>  Keys and indexes that you draw are named as %1 does ([naming] of relvar.toml).</source>
        <translation>  您绘制的键和索引按 %1 的方式命名（relvar.toml 的 [naming]）。</translation>
    </message>
    <message>
        <source>Wrote its record, %1</source>
        <translation>已写入其记录 %1</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose own command makes an empty one.</source>
        <translation>这些迁移属于 %1，空迁移由它自己的命令创建。</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it, and %1 has no command for %2.</source>
        <translation>Relvar 只读取 %1 的历史而不写入，且 %1 没有用于 %2 的命令。</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %3.</source>
        <translation>Relvar 只读取 %1 的历史而不写入。请运行 %3。</translation>
    </message>
    <message>
        <source>Nothing was run: %1 is pending, although a newer one is applied. Apply it first, with relvar-cli up.</source>
        <translation>未运行任何内容：%1 待应用，而更新的一个已应用。请先用 relvar-cli up 应用它。</translation>
    </message>
    <message>
        <source>What the migrations make cannot be told from their files: the change begins with what @%1 has.</source>
        <translation>无法从文件得知迁移的结果：更改以 @%1 现有的内容为起点。</translation>
    </message>
    <message>
        <source>With --from, what the database has becomes the first migration of Relvar&apos;s own, and there are others. Leave --from out, and name the database after the folder, to go on with those; or say --format relvar to begin anew.</source>
        <translation>使用 --from 时，数据库现有的内容会成为 Relvar 自己的第一个迁移，但这里已有其他迁移。要继续使用它们，请去掉 --from 并在文件夹之后写出数据库；要重新开始，请指定 --format relvar。</translation>
    </message>
    <message>
        <source>The draft stays until @%1 has the migration: then nothing of it is left.</source>
        <translation>草稿会保留到 @%1 拥有该迁移为止：届时草稿便不再有剩余内容。</translation>
    </message>
    <message>
        <source>Change %1 so? What is dropped goes away with all that is in it.</source>
        <translation>要这样更改 %1 吗？被删除的对象连同其中的所有内容都会消失。</translation>
    </message>
    <message>
        <source>Change %1 so?</source>
        <translation>要这样更改 %1 吗？</translation>
    </message>
    <message>
        <source>No migration has this yet. Save it with relvar-cli new, and mark that as applied there with relvar-cli baseline.</source>
        <translation>还没有迁移包含这些。请用 relvar-cli new 保存，并用 relvar-cli baseline 在那里标记为已应用。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is so already.</source>
        <translation>无事可做：%1 已是如此。</translation>
    </message>
    <message>
        <source>Nothing was written: the tables in which %1 remembers its migrations name each of them. Behind one file in the place of several, a database that has applied some of them would miss the rest, and one that has applied all of them would keep rows about files that are gone. Begin a new folder instead, whose first migration is made with relvar-cli diff --from empty --to head --sql, and mark it as applied with relvar-cli baseline.</source>
        <translation>什么也没有写入：%1 记录迁移的表逐一列出了每个迁移。若以一个文件代替多个，只应用了其中一部分的数据库会缺少其余部分，而全部应用过的数据库会保留关于已不存在的文件的行。请改为新建一个文件夹，其第一个迁移用 relvar-cli diff --from empty --to head --sql 生成，并用 relvar-cli baseline 标记为已应用。</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 是一个文件，但未在 %2 中登记，因此永远不会被运行。</translation>
    </message>
    <message>
        <source>%1 has no place in the order of the migrations. Name the newest one with a version.</source>
        <translation>%1 在迁移的顺序中没有位置。请指定带有版本的最新一个。</translation>
    </message>
    <message>
        <source>relvar-cli new begins with what @%1 has, and finds nothing to save when this is there. Save the change first, unless you have.</source>
        <translation>relvar-cli new 以 @%1 现有的内容为起点，此内容已在其中时便找不到可保存的内容。若尚未保存，请先保存更改。</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1，%2 毫秒</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>%1 cannot be copied into a file from here.</source>
        <translation>无法从此处将 %1 复制到文件。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The %1 in the address has a % that is followed by no two hexadecimal digits. Write %25 for a percent sign.</source>
        <translation>地址的 %1 中有一个 % 后面不是两位十六进制数字。百分号请写成 %25。</translation>
    </message>
    <message>
        <source>The place in the address is not understood: it should be host, or host:port with a port up to 65535. In a user, password or database / is written %2F and @ is written %40.</source>
        <translation>无法理解地址中的主机部分：应为 host 或 host:port，端口最大 65535。用户名、密码或数据库名中的 / 写作 %2F，@ 写作 %40。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as postgresql://user@host:5432/database.</source>
        <translation>这不是服务器地址。请写成 postgresql://user@host:5432/database。</translation>
    </message>
    <message>
        <source>A parameter behind the ? of the address has no value. Write name=value; a ? in a password is written %3F.</source>
        <translation>地址中 ? 之后的一个参数没有值。请写成 name=value；密码中的 ? 写作 %3F。</translation>
    </message>
    <message>
        <source>An address cannot hold sslpassword: it is written into files, and a secret must not be. Use a key without a passphrase that only you can read.</source>
        <translation>地址中不能包含 sslpassword：地址会写入文件，而机密不得写入。请使用无口令且仅您可读的密钥。</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <source>“%1” is no SSH server. Write user@host, user@host:port, or a name of ~/.ssh/config.</source>
        <translation>“%1”不是 SSH 服务器。请写成 user@host、user@host:port 或 ~/.ssh/config 中的名称。</translation>
    </message>
    <message>
        <source>The address says %1, but not through which SSH server: write ssh=user@host as well.</source>
        <translation>地址中有 %1，但未说明经由哪个 SSH 服务器：请同时写上 ssh=user@host。</translation>
    </message>
    <message>
        <source>%1 does not go together with an SSH tunnel: write host and port into the address, as the SSH server sees them.</source>
        <translation>%1 不能与 SSH 隧道一起使用：请将主机和端口写入地址，以 SSH 服务器所见为准。</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Change %1 to %2</source>
        <translation>将 %1 改为 %2</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>按规范重命名</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>模板 %1</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>The demo could not be copied to %1. Make room there, or set TMPDIR to another folder.</source>
        <translation>无法将演示复制到 %1。请在那里腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 没有新旧并存的形式。</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here.</source>
        <translation>此处应为 CREATE 语句。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法解析 %1：%2</translation>
    </message>
    <message>
        <source>One object is expected here, with its comment at most.</source>
        <translation>此处应为一个对象，最多附带其注释。</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here, of an object with a name that is free.</source>
        <translation>此处应为 CREATE 语句，且对象名未被占用。</translation>
    </message>
    <message>
        <source>A column needs a type, such as text.</source>
        <translation>列需要类型，例如 text。</translation>
    </message>
    <message>
        <source>%1 is short for an integer with a sequence. Choose bigint and an identity instead.</source>
        <translation>%1 是带序列的整数的简写。请改用 bigint 和标识。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read %1 as the name of a type.</source>
        <translation>PostgreSQL 无法将 %1 解析为类型名。</translation>
    </message>
    <message>
        <source>Nothing here is a type called %1. Choose one from the list, or make it first.</source>
        <translation>此处没有名为 %1 的类型。请从列表中选择，或先创建它。</translation>
    </message>
    <message>
        <source>One CREATE statement is expected here: a view, a trigger or a virtual table.</source>
        <translation>此处应为一条 CREATE 语句：视图、触发器或虚拟表。</translation>
    </message>
    <message>
        <source>%1 is STRICT: its columns are INTEGER, REAL, TEXT, BLOB or ANY, and not %2.</source>
        <translation>%1 是 STRICT 表：其列只能是 INTEGER、REAL、TEXT、BLOB 或 ANY，而不能是 %2。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as they come.</source>
        <translation>SQLite 按原样存储 %1 的值。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as text, however long they are.</source>
        <translation>SQLite 将 %1 的值存为文本，不论多长。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as floating point numbers.</source>
        <translation>SQLite 将 %1 的值存为浮点数。</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as numbers where they look like one, else as text.</source>
        <translation>%1 的值看似数字时，SQLite 将其存为数字，否则存为文本。</translation>
    </message>
</context>
<context>
    <name>diff</name>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>NOT NULL of %1</source>
        <translation>%1 的 NOT NULL</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>%1 的默认值</translation>
    </message>
    <message>
        <source>Generated value of %1</source>
        <translation>%1 的生成值</translation>
    </message>
    <message>
        <source>Identity of %1</source>
        <translation>%1 的标识</translation>
    </message>
    <message>
        <source>Collation of %1</source>
        <translation>%1 的排序规则</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 的注释</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 的选项</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>%1 的模式</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Definition of %1 (%2)</source>
        <translation>%1 的定义（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Create schema %1</source>
        <translation>创建模式 %1</translation>
    </message>
    <message>
        <source>Drop schema %1</source>
        <translation>删除模式 %1</translation>
    </message>
    <message>
        <source>Rename schema %1 to %2</source>
        <translation>将模式 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change schema %1</source>
        <translation>更改模式 %1</translation>
    </message>
    <message>
        <source>Create view %1</source>
        <translation>创建视图 %1</translation>
    </message>
    <message>
        <source>Drop view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Rename view %1 to %2</source>
        <translation>将视图 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>更改视图 %1</translation>
    </message>
    <message>
        <source>Create trigger %1</source>
        <translation>创建触发器 %1</translation>
    </message>
    <message>
        <source>Drop trigger %1</source>
        <translation>删除触发器 %1</translation>
    </message>
    <message>
        <source>Rename trigger %1 to %2</source>
        <translation>将触发器 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change trigger %1</source>
        <translation>更改触发器 %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>设置 %1 的所有者</translation>
    </message>
    <message>
        <source>Forget the owner of %1</source>
        <translation>取消 %1 的所有者设置</translation>
    </message>
    <message>
        <source>Name the owner of %1 as that of %2</source>
        <translation>将 %1 的所有者改记为 %2 的所有者</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>更改 %1 的所有者</translation>
    </message>
    <message>
        <source>Set default privileges on %1</source>
        <translation>设置 %1 的默认权限</translation>
    </message>
    <message>
        <source>Take back default privileges on %1</source>
        <translation>撤销 %1 的默认权限</translation>
    </message>
    <message>
        <source>Name default privileges on %1 as those on %2</source>
        <translation>将 %1 的默认权限改记为 %2 的默认权限</translation>
    </message>
    <message>
        <source>Change default privileges on %1</source>
        <translation>更改 %1 的默认权限</translation>
    </message>
    <message>
        <source>Grant privileges on %1</source>
        <translation>授予 %1 的权限</translation>
    </message>
    <message>
        <source>Revoke privileges on %1</source>
        <translation>收回 %1 的权限</translation>
    </message>
    <message>
        <source>Grant and revoke privileges on %1</source>
        <translation>授予和收回 %1 的权限</translation>
    </message>
    <message>
        <source>Name privileges on %1 as those on %2</source>
        <translation>将 %1 的权限改记为 %2 的权限</translation>
    </message>
    <message>
        <source>Create enum type %1</source>
        <translation>创建枚举类型 %1</translation>
    </message>
    <message>
        <source>Drop enum type %1</source>
        <translation>删除枚举类型 %1</translation>
    </message>
    <message>
        <source>Rename enum type %1 to %2</source>
        <translation>将枚举类型 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change enum type %1</source>
        <translation>更改枚举类型 %1</translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation>创建序列 %1</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>删除序列 %1</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>将序列 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>更改序列 %1</translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation>创建表 %1</translation>
    </message>
    <message>
        <source>Create table %1 with its partition</source>
        <translation>创建表 %1 及其分区</translation>
    </message>
    <message>
        <source>Create table %1 with %2 partitions</source>
        <translation>创建表 %1 及其 %2 个分区</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>删除表 %1</translation>
    </message>
    <message>
        <source>Drop table %1 with its partition</source>
        <translation>删除表 %1 及其分区</translation>
    </message>
    <message>
        <source>Drop table %1 with its %2 partitions</source>
        <translation>删除表 %1 及其 %2 个分区</translation>
    </message>
    <message>
        <source>Add value %2 to enum type %1</source>
        <translation>向枚举类型 %1 添加值 %2</translation>
    </message>
    <message>
        <source>Drop value %2 of enum type %1</source>
        <translation>从枚举类型 %1 删除值 %2</translation>
    </message>
    <message>
        <source>Reorder the values of enum type %1</source>
        <translation>重新排列枚举类型 %1 的值</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>将表 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change the options of table %1</source>
        <translation>更改表 %1 的选项</translation>
    </message>
    <message>
        <source>Change the partitioning of table %1</source>
        <translation>更改表 %1 的分区方式</translation>
    </message>
    <message>
        <source>Change the comment of table %1</source>
        <translation>更改表 %1 的注释</translation>
    </message>
    <message>
        <source>Add column %1.%2</source>
        <translation>添加列 %1.%2</translation>
    </message>
    <message>
        <source>Add column %1.%2 (%3)</source>
        <translation>添加列 %1.%2（%3）</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>删除列 %1.%2</translation>
    </message>
    <message>
        <source>Rename column %1.%2 to %3</source>
        <translation>将列 %1.%2 重命名为 %3</translation>
    </message>
    <message>
        <source>Change type of %1.%2 from %3 to %4</source>
        <translation>将 %1.%2 的类型从 %3 改为 %4</translation>
    </message>
    <message>
        <source>Change how the database numbers %1.%2</source>
        <translation>更改数据库为 %1.%2 编号的方式</translation>
    </message>
    <message>
        <source>Let the database number %1.%2</source>
        <translation>由数据库为 %1.%2 编号</translation>
    </message>
    <message>
        <source>No longer let the database number %1.%2</source>
        <translation>不再由数据库为 %1.%2 编号</translation>
    </message>
    <message>
        <source>Remove the collation of %1.%2</source>
        <translation>移除 %1.%2 的排序规则</translation>
    </message>
    <message>
        <source>Set the collation of %1.%2 to %3</source>
        <translation>将 %1.%2 的排序规则设为 %3</translation>
    </message>
    <message>
        <source>Change the comment of %1.%2</source>
        <translation>更改 %1.%2 的注释</translation>
    </message>
    <message>
        <source>Change the storage settings of %1.%2</source>
        <translation>更改 %1.%2 的存储设置</translation>
    </message>
    <message>
        <source>Change the NOT NULL constraint of %1.%2</source>
        <translation>更改 %1.%2 的 NOT NULL 约束</translation>
    </message>
    <message>
        <source>Make %1.%2 NOT NULL</source>
        <translation>将 %1.%2 设为 NOT NULL</translation>
    </message>
    <message>
        <source>Allow NULL in %1.%2</source>
        <translation>允许 %1.%2 为 NULL</translation>
    </message>
    <message>
        <source>Remove the default of %1.%2</source>
        <translation>移除 %1.%2 的默认值</translation>
    </message>
    <message>
        <source>Set the default of %1.%2 to %3</source>
        <translation>将 %1.%2 的默认值设为 %3</translation>
    </message>
    <message>
        <source>Change the default of %1.%2 from %3 to %4</source>
        <translation>将 %1.%2 的默认值从 %3 改为 %4</translation>
    </message>
    <message>
        <source>Make %1.%2 an ordinary column</source>
        <translation>将 %1.%2 改为普通列</translation>
    </message>
    <message>
        <source>Generate %1.%2 from %3</source>
        <translation>由 %3 生成 %1.%2</translation>
    </message>
    <message>
        <source>Change the expression of %1.%2 from %3 to %4</source>
        <translation>将 %1.%2 的表达式从 %3 改为 %4</translation>
    </message>
    <message>
        <source>Add primary key (%2) to %1</source>
        <translation>为 %1 添加主键 (%2)</translation>
    </message>
    <message>
        <source>Drop primary key (%2) of %1</source>
        <translation>删除 %1 的主键 (%2)</translation>
    </message>
    <message>
        <source>Change primary key of %1 from (%2) to (%3)</source>
        <translation>将 %1 的主键从 (%2) 改为 (%3)</translation>
    </message>
    <message>
        <source>Make (%2) unique in %1</source>
        <translation>要求 %1 中的 (%2) 唯一</translation>
    </message>
    <message>
        <source>No longer keep (%2) unique in %1</source>
        <translation>不再要求 %1 中的 (%2) 唯一</translation>
    </message>
    <message>
        <source>Change unique constraint of %1 from (%2) to (%3)</source>
        <translation>将 %1 的唯一约束从 (%2) 改为 (%3)</translation>
    </message>
    <message>
        <source>Add foreign key from %1 (%2) to %3</source>
        <translation>添加从 %1 (%2) 到 %3 的外键</translation>
    </message>
    <message>
        <source>Drop foreign key from %1 (%2) to %3</source>
        <translation>删除从 %1 (%2) 到 %3 的外键</translation>
    </message>
    <message>
        <source>Change foreign key from %1 (%2) to %3</source>
        <translation>更改从 %1 (%2) 到 %3 的外键</translation>
    </message>
    <message>
        <source>Add check (%2) to %1</source>
        <translation>为 %1 添加检查约束 (%2)</translation>
    </message>
    <message>
        <source>Drop check (%2) of %1</source>
        <translation>删除 %1 的检查约束 (%2)</translation>
    </message>
    <message>
        <source>Change check of %1 from (%2) to (%3)</source>
        <translation>将 %1 的检查约束从 (%2) 改为 (%3)</translation>
    </message>
    <message>
        <source>Add unique index %2 on %1</source>
        <translation>在 %1 上添加唯一索引 %2</translation>
    </message>
    <message>
        <source>Add index %2 on %1</source>
        <translation>在 %1 上添加索引 %2</translation>
    </message>
    <message>
        <source>Drop index %2 on %1</source>
        <translation>删除 %1 上的索引 %2</translation>
    </message>
    <message>
        <source>Rename index %2 on %1 to %3</source>
        <translation>将 %1 上的索引 %2 重命名为 %3</translation>
    </message>
    <message>
        <source>Change index %2 on %1</source>
        <translation>更改 %1 上的索引 %2</translation>
    </message>
    <message>
        <source>Change the comment of index %2 on %1</source>
        <translation>更改 %1 上索引 %2 的注释</translation>
    </message>
    <message>
        <source>Add exclusion constraint %2 to %1</source>
        <translation>为 %1 添加排他约束 %2</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %2 of %1</source>
        <translation>删除 %1 的排他约束 %2</translation>
    </message>
    <message>
        <source>Change exclusion constraint %2 of %1</source>
        <translation>更改 %1 的排他约束 %2</translation>
    </message>
    <message>
        <source>Change the comment of constraint %2 of %1</source>
        <translation>更改 %1 的约束 %2 的注释</translation>
    </message>
    <message>
        <source>Change the storage settings of index %2 on %1</source>
        <translation>更改 %1 上索引 %2 的存储设置</translation>
    </message>
    <message>
        <source>Name a constraint of %1 %2</source>
        <translation>将 %1 的一个约束命名为 %2</translation>
    </message>
    <message>
        <source>Remove the name %2 of a constraint of %1</source>
        <translation>移除 %1 的一个约束的名称 %2</translation>
    </message>
    <message>
        <source>Rename constraint %2 of %1 to %3</source>
        <translation>将 %1 的约束 %2 重命名为 %3</translation>
    </message>
    <message>
        <source>Was schema %1 renamed to %2?</source>
        <translation>模式 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was table %1 renamed to %2?</source>
        <translation>表 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was column %1 renamed to %2?</source>
        <translation>列 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was enum type %1 renamed to %2?</source>
        <translation>枚举类型 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was value %1 renamed to %2?</source>
        <translation>值 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was sequence %1 renamed to %2?</source>
        <translation>序列 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was view %1 renamed to %2?</source>
        <translation>视图 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was trigger %1 renamed to %2?</source>
        <translation>触发器 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>the definition is the same</source>
        <translation>定义相同</translation>
    </message>
    <message>
        <source>Was constraint %1 renamed to %2?</source>
        <translation>约束 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>Was index %1 renamed to %2?</source>
        <translation>索引 %1 是否重命名为 %2？</translation>
    </message>
    <message>
        <source>the names are similar</source>
        <translation>名称相似</translation>
    </message>
    <message>
        <source>the comment is the same</source>
        <translation>注释相同</translation>
    </message>
    <message>
        <source>%1 of %2 tables and types in it have the same names</source>
        <translation>其中 %2 个表和类型中有 %1 个名称相同</translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation>%2 列中有 %1 列相同</translation>
    </message>
    <message>
        <source>the type is the same (%1)</source>
        <translation>类型相同（%1）</translation>
    </message>
    <message>
        <source>it stands in the same place</source>
        <translation>位置相同</translation>
    </message>
    <message>
        <source>default, NOT NULL and the rest are the same</source>
        <translation>默认值、NOT NULL 等均相同</translation>
    </message>
    <message>
        <source>it is part of the same kind of key or index</source>
        <translation>属于同类的键或索引</translation>
    </message>
    <message>
        <source>%1 of %2 values are the same</source>
        <translation>%2 个值中有 %1 个相同</translation>
    </message>
    <message>
        <source>columns that were of the one are of the other now</source>
        <translation>原属一方的列现属于另一方</translation>
    </message>
    <message>
        <source>the settings are the same</source>
        <translation>设置相同</translation>
    </message>
    <message>
        <source>it belongs to the same column</source>
        <translation>属于同一列</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 在第 %3 行提到表 %4，而该表将被删除。它运行时会失败。</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 在第 %3 行提到列 %4，而该列将被删除。它运行时会失败。</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 在第 %3 行提到表 %4，而该表将被重命名。它不会自动跟随。</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 在第 %3 行提到列 %4，而该列将被重命名。它不会自动跟随。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>stays, with its changes</source>
        <translation>保留，连同其更改</translation>
    </message>
    <message>
        <source>The draft drops %1, which the migrations have changed</source>
        <translation>草稿删除了 %1，而迁移更改了它</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which the draft changes</source>
        <translation>迁移删除了 %1，而草稿更改了它</translation>
    </message>
    <message>
        <source>Primary key of %1</source>
        <translation>%1 的主键</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>它使用 %1。</translation>
    </message>
    <message>
        <source>Before it, %1 is in use there.</source>
        <translation>在它之前，%1 仍在那里使用。</translation>
    </message>
    <message>
        <source>Before it, the name %1 is taken.</source>
        <translation>在它之前，名称 %1 已被占用。</translation>
    </message>
    <message>
        <source>It speaks of %1.</source>
        <translation>它提到 %1。</translation>
    </message>
    <message>
        <source>Before it, %1 is spoken of there.</source>
        <translation>在它之前，那里仍提到 %1。</translation>
    </message>
    <message>
        <source>Before it, the table would be left without a column.</source>
        <translation>在它之前，表会没有任何列。</translation>
    </message>
    <message>
        <source>A table has one primary key.</source>
        <translation>一个表只有一个主键。</translation>
    </message>
    <message>
        <source>The primary key and its column %1 change together.</source>
        <translation>主键与其列 %1 一同更改。</translation>
    </message>
    <message>
        <source>The options of %1 say what its columns may be.</source>
        <translation>%1 的选项决定其列可以是什么。</translation>
    </message>
    <message>
        <source>The table and its sequence %1 move together.</source>
        <translation>表与其序列 %1 一同移动。</translation>
    </message>
    <message>
        <source>It points at columns that are kept unique by it.</source>
        <translation>它引用的列由其保证唯一。</translation>
    </message>
    <message>
        <source>A relation counts on the columns being unique before it.</source>
        <translation>在它之前，有关系依赖这些列的唯一性。</translation>
    </message>
    <message>
        <source>It keeps unique what relations point at.</source>
        <translation>它保证被关系引用的列唯一。</translation>
    </message>
    <message>
        <source>What %1 is in one of them it is in the other.</source>
        <translation>%1 在其中一个表中如何，在另一个表中也必须如何。</translation>
    </message>
    <message>
        <source>Values move between them.</source>
        <translation>值在它们之间移动。</translation>
    </message>
    <message>
        <source>Change what follows from other changes</source>
        <translation>更改由其他更改引起的内容</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 保留</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which %2 of the draft needs</source>
        <translation>迁移删除了 %1，而草稿中的 %2 需要它</translation>
    </message>
    <message>
        <source>The draft drops %1, which %2 of the migrations needs</source>
        <translation>草稿删除了 %1，而迁移中的 %2 需要它</translation>
    </message>
    <message>
        <source>The draft calls %1 as the migrations call %2</source>
        <translation>草稿给 %1 起的名称与迁移中 %2 的名称相同</translation>
    </message>
    <message>
        <source>name it %1</source>
        <translation>将其命名为 %1</translation>
    </message>
    <message>
        <source>%1, as it was</source>
        <translation>恢复原来的 %1</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Nothing is left of the name</source>
        <translation>名称会变为空</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>A column is no longer part of the draft. Undo brings it back.</source>
        <translation>有一列已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>%1 has its column %2 from %3. Edit the column there: %1 follows.</source>
        <translation>%1 的列 %2 来自 %3。请在那里编辑该列：%1 会随之更改。</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 has no expression. Type one.</source>
        <translation>%2 的生成列 %1 没有表达式。请输入表达式。</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 cannot have a default or numbers of its own as well. Remove one of the two.</source>
        <translation>%2 的生成列 %1 不能同时有默认值或自己的编号。请移除其中之一。</translation>
    </message>
    <message>
        <source>The rows of %1 are parted by %2, which cannot be dropped. Make a table that is parted otherwise and move the rows there.</source>
        <translation>%1 的行按 %2 分区，因此不能删除它。请创建以其他方式分区的表，并将行移到那里。</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 is computed from %3. Change or drop it first.</source>
        <translation>%2 的生成列 %1 由 %3 计算得出。请先更改或删除它。</translation>
    </message>
    <message>
        <source>%1 is a partition of %2. Add the column there: all partitions get it.</source>
        <translation>%1 是 %2 的分区。请在后者中添加列：所有分区都会得到该列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has no column. Choose at least one.</source>
        <translation>%2 上的“%1”没有列。请至少选择一列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a column that %2 does not have. Choose another.</source>
        <translation>“%1”使用了 %2 没有的列。请另选一列。</translation>
    </message>
    <message>
        <source>There is already a key, check or index &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的键、检查约束或索引。请换一个名称。</translation>
    </message>
    <message>
        <source>The table that the foreign key of %1 points at does not exist. Choose another.</source>
        <translation>%1 的外键所引用的表不存在。请另选一个。</translation>
    </message>
    <message>
        <source>The foreign key of %1 has %2 columns but points at %3 of %4. Pair them one to one.</source>
        <translation>%1 的外键有 %2 列，却引用了 %4 的 %3 列。请使它们一一对应。</translation>
    </message>
    <message>
        <source>The check on %1 has no condition. Type one, such as price &gt;= 0.</source>
        <translation>%1 上的检查约束没有条件。请输入条件，例如 price &gt;= 0。</translation>
    </message>
    <message>
        <source>The exclusion constraint on %1 has no condition. Type one, such as EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</source>
        <translation>%1 上的排他约束没有条件。请输入条件，例如 EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)。</translation>
    </message>
    <message>
        <source>The key, check or index is no longer part of table %1. Undo brings it back.</source>
        <translation>该键、检查约束或索引已不在表 %1 中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>One of the two tables is no longer part of the draft.</source>
        <translation>两个表中有一个已不在草稿中。</translation>
    </message>
    <message>
        <source>A relation needs a key to point at, and %1 has none there. Add a primary key or a unique constraint to %1 first.</source>
        <translation>关系需要引用一个键，而 %1 没有键。请先为 %1 添加主键或唯一约束。</translation>
    </message>
    <message>
        <source>The key of %1 cannot be referenced. Choose a key of plain columns.</source>
        <translation>%1 的键不能被引用。请选择由普通列组成的键。</translation>
    </message>
    <message>
        <source>The key of %1 has %2 columns. Drop the relation on the table, not on one column.</source>
        <translation>%1 的键有 %2 列。请将关系放到表上，而不是某一列上。</translation>
    </message>
    <message>
        <source>A column of %1 cannot point at itself. Choose another column.</source>
        <translation>%1 的列不能引用自身。请另选一列。</translation>
    </message>
    <message>
        <source>That column of %1 points at %2 already.</source>
        <translation>%1 的这一列已引用 %2。</translation>
    </message>
    <message>
        <source>%1 is no longer part of the draft. Undo brings it back.</source>
        <translation>%1 已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>owner and privileges</source>
        <translation>所有者和权限</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>唯一约束</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查约束</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>排他约束</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>generated column</source>
        <translation>生成列</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>foreign key %1 of %2</source>
        <translation>%2 的外键 %1</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>A diagram needs a name, without spaces before or after it.</source>
        <translation>关系图需要名称，且首尾不得有空格。</translation>
    </message>
    <message>
        <source>The name of a diagram has at most %1 characters; shorten %2.</source>
        <translation>关系图名称最多 %1 个字符；请缩短 %2。</translation>
    </message>
    <message>
        <source>There already is a diagram %1. Choose another name.</source>
        <translation>已有名为 %1 的关系图。请换一个名称。</translation>
    </message>
    <message>
        <source>The diagram is no longer there. Undo brings it back.</source>
        <translation>关系图已不存在。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The main diagram shows every table, so it stays, and no table is taken from it. Make another diagram to show only some.</source>
        <translation>主关系图显示所有表，因此会一直保留，也不能从中移去表。若只想显示部分表，请新建关系图。</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>区域需要名称。</translation>
    </message>
    <message>
        <source>The diagram already has an area %1. Choose another name.</source>
        <translation>关系图中已有名为 %1 的区域。请换一个名称。</translation>
    </message>
    <message>
        <source>The area is no longer there. Undo brings it back.</source>
        <translation>区域已不存在。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The note is no longer there. Undo brings it back.</source>
        <translation>便笺已不存在。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>%1.%2 is filled by this draft and has no values yet that could move on. Save the draft as a migration first.</source>
        <translation>%1.%2 由此草稿填充，还没有可继续移动的值。请先将草稿保存为迁移。</translation>
    </message>
    <message>
        <source>The database itself makes the values of %1.%2, so they cannot be moved.</source>
        <translation>%1.%2 的值由数据库自己生成，因此不能移动。</translation>
    </message>
    <message>
        <source>Say which columns of %1 are replaced, and by which.</source>
        <translation>请指明用哪些列代替 %1 的哪些列。</translation>
    </message>
    <message>
        <source>Say what %1 is computed from, as an expression over the columns of %2.</source>
        <translation>请指明 %1 的计算来源，即基于 %2 各列的表达式。</translation>
    </message>
    <message>
        <source>%1 has no primary key by which its rows find what belongs to them. Give it one first.</source>
        <translation>%1 没有主键，其行无法找到属于自己的内容。请先为其添加主键。</translation>
    </message>
    <message>
        <source>Say which columns of %1 go.</source>
        <translation>请指明要移去 %1 的哪些列。</translation>
    </message>
    <message>
        <source>%1 is in the primary key of %2 and stays there.</source>
        <translation>%1 属于 %2 的主键，必须留在那里。</translation>
    </message>
    <message>
        <source>A row of %1 may have several rows of %2, or none says which. Merging takes a foreign key from %2 to %1 over columns that are unique.</source>
        <translation>%1 的一行可能对应 %2 的多行，或没有什么指明对应哪一行。合并需要一个从 %2 到 %1 的外键，且其列唯一。</translation>
    </message>
    <message>
        <source>%1 refers to %2, which would be gone. Point it at %3 first.</source>
        <translation>%1 引用 %2，而后者将不复存在。请先让它改为引用 %3。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>A value of %1 is empty. Type one or drop it.</source>
        <translation>%1 有一个值为空。请输入值，或将其删除。</translation>
    </message>
    <message>
        <source>%1 has the value %2 already. Choose another.</source>
        <translation>%1 已有值 %2。请换一个。</translation>
    </message>
    <message>
        <source>The sequence %1 must count in steps, and 0 is none. Type another step.</source>
        <translation>序列 %1 必须有增量，不能为 0。请输入其他增量。</translation>
    </message>
    <message>
        <source>The sequence %1 must start between its lowest and highest number. Change one of them.</source>
        <translation>序列 %1 的起始值必须在最小值和最大值之间。请更改其中之一。</translation>
    </message>
    <message>
        <source>The sequence %1 must hand out at least one number at a time.</source>
        <translation>序列 %1 每次至少要取一个编号。</translation>
    </message>
    <message>
        <source>The schema is no longer part of the draft. Undo brings it back.</source>
        <translation>模式已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is kept for the database and for Relvar itself. Choose another.</source>
        <translation>名称“%1”保留给数据库和 Relvar 自身使用。请换一个名称。</translation>
    </message>
    <message>
        <source>There is already a schema &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的模式。请换一个名称。</translation>
    </message>
    <message>
        <source>The schema %1 is not empty: %2. Move or drop that first.</source>
        <translation>模式 %1 不为空：%2。请先移走或删除这些内容。</translation>
    </message>
    <message>
        <source>The type is no longer part of the draft. Undo brings it back.</source>
        <translation>类型已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>%1 has no value %2 any more.</source>
        <translation>%1 已没有值 %2。</translation>
    </message>
    <message>
        <source>Rows with %2 cannot become %3: %1 has no such value.</source>
        <translation>含有 %2 的行不能改为 %3：%1 没有该值。</translation>
    </message>
    <message>
        <source>The type %1 is used by %2. Give those another type, or drop them, first.</source>
        <translation>类型 %1 正被 %2 使用。请先为它们换一种类型，或将其删除。</translation>
    </message>
    <message>
        <source>The sequence is no longer part of the draft. Undo brings it back.</source>
        <translation>序列已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The sequence %1 gives %2 its numbers. Change that default first.</source>
        <translation>%2 的编号来自序列 %1。请先更改该默认值。</translation>
    </message>
    <message>
        <source>The tables come from another product: look whether their types and defaults suit this one.</source>
        <translation>这些表来自另一种数据库产品：请检查其类型和默认值是否适合当前产品。</translation>
    </message>
    <message>
        <source>There are no enum types and sequences here; left out: %1.</source>
        <translation>此处没有枚举类型和序列；已略去：%1。</translation>
    </message>
    <message>
        <source>%1 is called %2 here.</source>
        <translation>%1 在此处名为 %2。</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not here; that relation is left out.</source>
        <translation>%1 引用 %2，而后者不在此处；已略去该关系。</translation>
    </message>
    <message>
        <source>These columns of %1 refer to %2 already.</source>
        <translation>%1 的这些列已引用 %2。</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4)</source>
        <translation>%1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>The types differ: %1.</source>
        <translation>类型不同：%1。</translation>
    </message>
    <message>
        <source>There is nothing to take back: the object is as it was</source>
        <translation>没有可撤回的内容：对象未变</translation>
    </message>
    <message>
        <source>%1 goes with a table or column that the draft drops: take back that drop first</source>
        <translation>%1 属于草稿所删除的表或列：请先撤回该删除</translation>
    </message>
    <message>
        <source>%1 cannot come back: something else has its name. Rename that first</source>
        <translation>%1 无法恢复：其名称已被占用。请先重命名占用者</translation>
    </message>
    <message>
        <source>The draft drops the whole table: take that back first</source>
        <translation>草稿删除了整个表：请先撤回该删除</translation>
    </message>
    <message>
        <source>The relation %1 needs a table or column that the draft drops: take back that drop first</source>
        <translation>关系 %1 需要草稿所删除的表或列：请先撤回该删除</translation>
    </message>
    <message>
        <source>%1 cannot be %2 again: another column has that name. Rename that first</source>
        <translation>%1 无法恢复为 %2：另一列已使用该名称。请先重命名那一列</translation>
    </message>
    <message>
        <source>%1 of %2 needs a column that the draft drops: take back that drop first</source>
        <translation>%2 的 %1 需要草稿所删除的列：请先撤回该删除</translation>
    </message>
    <message>
        <source>The table is no longer part of the draft. Undo brings it back.</source>
        <translation>表已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The column is no longer part of table %1. Undo brings it back.</source>
        <translation>该列已不在表 %1 中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>A name is needed. Type one, or press Esc to keep the old one.</source>
        <translation>需要名称。请输入名称，或按 Esc 保留原名称。</translation>
    </message>
    <message>
        <source>Names that begin with relvar_ are kept for Relvar&apos;s own tables. Choose another name than &quot;%1&quot;.</source>
        <translation>以 relvar_ 开头的名称保留给 Relvar 自己的表。请换一个名称代替“%1”。</translation>
    </message>
    <message>
        <source>There is already a table &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的表。请换一个名称。</translation>
    </message>
    <message>
        <source>There is already a view &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的视图。请换一个名称。</translation>
    </message>
    <message>
        <source>There is already a type &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的类型。请换一个名称。</translation>
    </message>
    <message>
        <source>There is already a sequence &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的序列。请换一个名称。</translation>
    </message>
    <message>
        <source>There is already an object &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的对象。请换一个名称。</translation>
    </message>
    <message>
        <source>There is already an index &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的索引。请换一个名称。</translation>
    </message>
    <message>
        <source>There is already a column &quot;%1&quot; in %2. Choose another name.</source>
        <translation>%2 中已有名为“%1”的列。请换一个名称。</translation>
    </message>
    <message>
        <source>The clipboard holds tables that are damaged, so nothing was pasted. Copy them again.</source>
        <translation>剪贴板中的表已损坏，因此未粘贴任何内容。请重新复制。</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 MB of tables. Copy fewer at a time.</source>
        <translation>剪贴板中的表超过 %1 MB。请一次少复制一些。</translation>
    </message>
    <message>
        <source>The tables were copied in another version of Relvar. Use the same version on both sides, or paste the SQL.</source>
        <translation>这些表是用另一版本的 Relvar 复制的。请在两边使用相同版本，或粘贴 SQL。</translation>
    </message>
    <message>
        <source>The table that a foreign key of %1 points at does not exist. Choose another.</source>
        <translation>%1 的一个外键所引用的表不存在。请另选一个。</translation>
    </message>
    <message>
        <source>%1 inherits from %2. Drop %1 first.</source>
        <translation>%1 继承自 %2。请先删除 %1。</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 个分区</translation>
    </message>
    <message>
        <source>foreign key from %1 (%2)</source>
        <translation>从 %1 (%2) 出发的外键</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>触发器 %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The column is no longer part of the draft. Undo brings it back.</source>
        <translation>列已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>%1 has everything that the template has.</source>
        <translation>%1 已具有模板中的全部内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be called %2 while %3 uses it by its name. Change that first, or keep the name.</source>
        <translation>%3 以名称使用“%1”，因此不能将其改名为 %2。请先更改使用者，或保留原名称。</translation>
    </message>
    <message>
        <source>An object does not change its schema by its text. Keep the schema, or make a new object.</source>
        <translation>不能通过编辑文本更改对象所在的模式。请保留原模式，或新建对象。</translation>
    </message>
    <message>
        <source>%1 is a materialized view. Make a new view instead of changing its kind.</source>
        <translation>%1 是物化视图。请新建视图，而不是更改其种类。</translation>
    </message>
    <message>
        <source>%1 is a view. Make a new materialized view instead of changing its kind.</source>
        <translation>%1 是视图。请新建物化视图，而不是更改其种类。</translation>
    </message>
    <message>
        <source>The view is no longer part of the draft. Undo brings it back.</source>
        <translation>视图已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The trigger %1 is on a table that the draft does not have. Choose another.</source>
        <translation>触发器 %1 所在的表不在草稿中。请另选一个。</translation>
    </message>
    <message>
        <source>The trigger %1 is on another table. Make a new trigger there instead.</source>
        <translation>触发器 %1 属于另一个表。请在该表上新建触发器。</translation>
    </message>
    <message>
        <source>There is already a trigger &quot;%1&quot;. Choose another name.</source>
        <translation>已有名为“%1”的触发器。请换一个名称。</translation>
    </message>
    <message>
        <source>The trigger is no longer part of the draft. Undo brings it back.</source>
        <translation>触发器已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The text is of another object than the %1 %2. Make a new object of it.</source>
        <translation>此文本属于另一对象，而非 %1 %2。请用它新建对象。</translation>
    </message>
    <message>
        <source>There is already a %1 &quot;%2&quot;. Choose another name.</source>
        <translation>已有名为“%2”的 %1。请换一个名称。</translation>
    </message>
    <message>
        <source>The object is no longer part of the draft. Undo brings it back.</source>
        <translation>对象已不在草稿中。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The %1 %2 cannot go while %3 uses it. Change that first.</source>
        <translation>%3 正在使用 %1 %2，因此不能删除它。请先更改使用者。</translation>
    </message>
    <message>
        <source>Only a table that is parted, such as by RANGE (created_at), has partitions.</source>
        <translation>只有分区表（例如按 RANGE (created_at) 分区）才有分区。</translation>
    </message>
    <message>
        <source>The partition %1 has no bound. Type which rows it has, such as FOR VALUES IN (&apos;de&apos;), or DEFAULT.</source>
        <translation>分区 %1 没有边界。请输入它包含哪些行，例如 FOR VALUES IN (&apos;de&apos;) 或 DEFAULT。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>it has %1</source>
        <translation>其中有 %1</translation>
    </message>
    <message>
        <source>There is no atlas.sum, so Atlas refuses the folder. Run atlas migrate hash.</source>
        <translation>没有 atlas.sum，因此 Atlas 拒绝该文件夹。请运行 atlas migrate hash。</translation>
    </message>
    <message>
        <source>%1 is not what atlas.sum says, so Atlas refuses the folder. Restore the file, or run atlas migrate hash when it is meant.</source>
        <translation>%1 与 atlas.sum 所记不符，因此 Atlas 拒绝该文件夹。请恢复该文件；若是有意更改，请运行 atlas migrate hash。</translation>
    </message>
    <message>
        <source>atlas.sum has %1, and there is no such file, so Atlas refuses the folder. Restore the file.</source>
        <translation>atlas.sum 中有 %1，但没有该文件，因此 Atlas 拒绝该文件夹。请恢复该文件。</translation>
    </message>
    <message>
        <source>Atlas refuses because of it: later ones are applied already. atlas migrate apply --exec-order non-linear applies it.</source>
        <translation>Atlas 因它而拒绝运行：更晚的迁移已应用。atlas migrate apply --exec-order non-linear 可应用它。</translation>
    </message>
    <message>
        <source>Atlas does not compare it with what was applied. Restore the file as it was.</source>
        <translation>Atlas 不会将它与已应用的内容比较。请将文件恢复原样。</translation>
    </message>
    <message>
        <source>Atlas refuses because of it. Restore the file.</source>
        <translation>Atlas 因它而拒绝运行。请恢复该文件。</translation>
    </message>
    <message>
        <source>It did not come to its end. Correct the file behind the statements that are there, run atlas migrate hash and apply again: it goes on behind them.</source>
        <translation>它未运行完毕。请修正文件中已执行语句之后的部分，运行 atlas migrate hash 并再次应用：将从这些语句之后继续。</translation>
    </message>
    <message>
        <source>Whether it was edited cannot be told: an earlier one was.</source>
        <translation>无法得知它是否被编辑过：更早的一个已被编辑。</translation>
    </message>
    <message>
        <source>%1 of %2 statements are there.</source>
        <translation>%2 条语句中的 %1 条已在数据库中。</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Atlas never runs it there.</source>
        <translation>数据库从基线 %1 开始，因此 Atlas 绝不会在其上运行它。</translation>
    </message>
    <message>
        <source>%1 has the line %2</source>
        <translation>%1 中有 %2 这一行</translation>
    </message>
    <message>
        <source>dbmate up will apply it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>dbmate up 将应用它，尽管更晚的迁移已应用。请检查它是否依赖于那些迁移尚未应用。</translation>
    </message>
    <message>
        <source>dbmate does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>应用时 dbmate 不受影响，但无法回退它。请恢复该文件。</translation>
    </message>
    <message>
        <source>There is a meta/_journal.json of an older Drizzle beside the folders, so Drizzle refuses to run. Run drizzle-kit up.</source>
        <translation>这些文件夹旁边有旧版 Drizzle 的 meta/_journal.json，因此 Drizzle 拒绝运行。请运行 drizzle-kit up。</translation>
    </message>
    <message>
        <source>Drizzle will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Drizzle 将运行它，尽管更晚的迁移已应用。请检查它是否依赖于那些迁移尚未应用。</translation>
    </message>
    <message>
        <source>Drizzle does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>Drizzle 不会察觉：它保存摘要，但从不比较。请将文件恢复为应用时的样子。</translation>
    </message>
    <message>
        <source>Drizzle does not mind; a new database will not get it. Restore the folder.</source>
        <translation>Drizzle 不受影响；但新数据库将得不到它。请恢复该文件夹。</translation>
    </message>
    <message>
        <source>%1 is no JSON document, so the order of the migrations is not known. Restore it.</source>
        <translation>%1 不是 JSON 文档，因此无法得知迁移的次序。请将其恢复。</translation>
    </message>
    <message>
        <source>The journal has no entry for it. Drizzle does not mind; a new database will not get it.</source>
        <translation>日志中没有它的条目。Drizzle 不受影响；但新数据库将得不到它。</translation>
    </message>
    <message>
        <source>%1 does not name it, so Drizzle never runs it.</source>
        <translation>%1 未列出它，因此 Drizzle 绝不会运行它。</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>摘要 %1…</translation>
    </message>
    <message>
        <source>Its time in the journal is not after that of the newest applied one, so Drizzle passes over it in silence and never runs it. Give it a later time, or generate it anew.</source>
        <translation>它在日志中的时间不晚于最新的已应用迁移，因此 Drizzle 会不作提示地略过它，绝不运行。请给它一个更晚的时间，或重新生成。</translation>
    </message>
    <message>
        <source>The journal names it, and there is no file %1: Drizzle stops there. Restore the file.</source>
        <translation>日志列出了它，但没有文件 %1：Drizzle 会在此处停止。请恢复该文件。</translation>
    </message>
    <message>
        <source>FluentORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>FluentORM 将运行它，尽管更晚的迁移已应用。请检查它是否依赖于那些迁移尚未应用。</translation>
    </message>
    <message>
        <source>FluentORM does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>FluentORM 不会察觉：它保存摘要，但从不比较。请将文件恢复为应用时的样子。</translation>
    </message>
    <message>
        <source>FluentORM does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>应用时 FluentORM 不受影响，但无法回退它。请恢复该文件。</translation>
    </message>
    <message>
        <source>%1 is named as %2 names its files</source>
        <translation>%1 符合 %2 的文件命名方式</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it: later ones are applied already. With outOfOrder it is applied.</source>
        <translation>flyway migrate 因它而拒绝运行：更晚的迁移已应用。使用 outOfOrder 可应用它。</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it. Restore the file as it was applied; flyway repair takes the new text as the applied one.</source>
        <translation>flyway migrate 因它而拒绝运行。请将文件恢复为应用时的样子；flyway repair 则将新文本视为已应用的文本。</translation>
    </message>
    <message>
        <source>Restore the file: flyway validate refuses what is applied and not there, unless it is newer than all files.</source>
        <translation>请恢复该文件：flyway validate 会拒绝已应用但不存在的文件，除非它比所有文件都新。</translation>
    </message>
    <message>
        <source>flyway migrate refuses until it is put right. Look what is there, undo it by hand, then run flyway repair.</source>
        <translation>在问题处理好之前，flyway migrate 拒绝运行。请查看数据库中有什么，手动撤销，然后运行 flyway repair。</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>它已被撤销。</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Flyway never runs it there.</source>
        <translation>数据库从基线 %1 开始，因此 Flyway 绝不会在其上运行它。</translation>
    </message>
    <message>
        <source>Flyway runs it on databases that have nothing yet, in the place of the versions up to it.</source>
        <translation>Flyway 在尚无任何内容的数据库上运行它，以代替不晚于它的各个版本。</translation>
    </message>
    <message>
        <source>The database is marked as dirty at this version: applying it, or reverting the next one, goes on at this moment or did not come to its end, and parts of that may be there. When nobody runs it, look what is there, put it right, then run migrate force %1, or force the version before it.</source>
        <translation>数据库在此版本被标记为 dirty：应用它或回退下一个迁移的操作正在进行，或未运行完毕，其中一部分可能已在数据库中。若无人在运行，请查看数据库中有什么，处理好之后运行 migrate force %1，或强制设为前一个版本。</translation>
    </message>
    <message>
        <source>The database is marked as dirty before the first migration: reverting that one did not come to its end. Put it right, then run migrate force with the version that the database has.</source>
        <translation>数据库在第一个迁移之前被标记为 dirty：回退该迁移未运行完毕。请处理好之后，以数据库实际所处的版本运行 migrate force。</translation>
    </message>
    <message>
        <source>The database is at this version, and no file has it: golang-migrate neither goes on nor back. Restore the file.</source>
        <translation>数据库处于此版本，但没有对应的文件：golang-migrate 既不能前进也不能后退。请恢复该文件。</translation>
    </message>
    <message>
        <source>The database is marked as dirty.</source>
        <translation>数据库被标记为 dirty。</translation>
    </message>
    <message>
        <source>golang-migrate remembers one number alone: that every migration up to it has run is assumed. One that was added later with a lower number never runs, and nothing shows it.</source>
        <translation>golang-migrate 只记住一个编号：假定不大于它的迁移均已运行。后来以更小编号添加的迁移绝不会运行，也没有任何提示。</translation>
    </message>
    <message>
        <source>%1 is a second file of the same version and direction: golang-migrate refuses the folder. Give it a number of its own.</source>
        <translation>%1 是同一版本、同一方向的第二个文件：golang-migrate 拒绝该文件夹。请给它单独的编号。</translation>
    </message>
    <message>
        <source>%1 has no line -- +goose Up, so goose refuses it. Add it before the first statement.</source>
        <translation>%1 没有 -- +goose Up 这一行，因此 goose 拒绝它。请在第一条语句之前添加。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same version: goose refuses the folder. Give one of them another number.</source>
        <translation>%1 和 %2 的版本相同：goose 拒绝该文件夹。请给其中一个另一个编号。</translation>
    </message>
    <message>
        <source>goose up stops because of it: later ones are applied already. goose up -allow-missing applies it; old versions of goose pass over it in silence.</source>
        <translation>goose up 因它而停止：更晚的迁移已应用。goose up -allow-missing 可应用它；旧版 goose 会不作提示地略过它。</translation>
    </message>
    <message>
        <source>goose does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>应用时 goose 不受影响，但无法回退它。请恢复该文件。</translation>
    </message>
    <message>
        <source>The folder has no migration.sql: Prisma refuses all of them (P3015). Restore the file or remove the folder.</source>
        <translation>该文件夹没有 migration.sql：Prisma 拒绝所有迁移（P3015）。请恢复该文件或移除该文件夹。</translation>
    </message>
    <message>
        <source>prisma migrate deploy will run it, although later ones are applied already; prisma migrate dev asks to reset the database.</source>
        <translation>prisma migrate deploy 将运行它，尽管更晚的迁移已应用；prisma migrate dev 会要求重置数据库。</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it; deploy does not mind. Restore the file as it was applied.</source>
        <translation>prisma migrate dev 会因它而要求重置数据库；deploy 不受影响。请将文件恢复为应用时的样子。</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it. Restore the folder.</source>
        <translation>prisma migrate dev 会因它而要求重置数据库。请恢复该文件夹。</translation>
    </message>
    <message>
        <source>Prisma refuses to go on (P3009). Look what is there, put it right, then run prisma migrate resolve --applied or --rolled-back with its name.</source>
        <translation>Prisma 拒绝继续（P3009）。请查看数据库中有什么，处理好之后运行 prisma migrate resolve --applied 或 --rolled-back，并给出其名称。</translation>
    </message>
    <message>
        <source>An attempt was marked as rolled back: it will run again.</source>
        <translation>有一次尝试被标记为已回滚：它将再次运行。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Correct folder = &quot;…&quot; in [migrations] of relvar.toml.</source>
        <translation>没有可读取的迁移文件夹 %1。请更正 relvar.toml 中 [migrations] 的 folder = &quot;…&quot;。</translation>
    </message>
    <message>
        <source>The table %1, which says what was applied, cannot be read. Check the rights of the user.</source>
        <translation>无法读取记录已应用内容的表 %1。请检查用户的权限。</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait, and the marker of %2 in it</source>
        <translation>%1 有 MigratorTrait，且其中有 %2 的标记</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait</source>
        <translation>%1 有 MigratorTrait</translation>
    </message>
    <message>
        <source>%1 names it, and there is no file %2: the crate does not compile.</source>
        <translation>%1 列出了它，但没有文件 %2：该 crate 无法编译。</translation>
    </message>
    <message>
        <source>SeaORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>SeaORM 将运行它，尽管更晚的迁移已应用。请检查它是否依赖于那些迁移尚未应用。</translation>
    </message>
    <message>
        <source>SeaORM refuses every command because of it. Restore the file and its line in %1.</source>
        <translation>SeaORM 因它而拒绝所有命令。请恢复该文件及其在 %1 中的那一行。</translation>
    </message>
    <message>
        <source>%1 does not name it, so SeaORM never runs it. Add it to migrations(), or remove the file.</source>
        <translation>%1 未列出它，因此 SeaORM 绝不会运行它。请将它加入 migrations()，或移除该文件。</translation>
    </message>
    <message>
        <source>%1 is the plan of the project %2</source>
        <translation>%1 是项目 %2 的计划</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read, so the ids of later changes are not those that Sqitch computes: %3</source>
        <translation>无法理解 %2 的第 %1 行，因此其后更改的 ID 与 Sqitch 计算的不一致：%3</translation>
    </message>
    <message>
        <source>Sqitch goes on behind the last change that is deployed, so it never deploys this one. Move it to the end of the plan.</source>
        <translation>Sqitch 从最后部署的更改之后继续，因此绝不会部署这一个。请将它移到计划末尾。</translation>
    </message>
    <message>
        <source>sqitch deploy does not notice; sqitch check does. Restore the script as it was deployed, or rework the change.</source>
        <translation>sqitch deploy 不会察觉；sqitch check 会。请将脚本恢复为部署时的样子，或用 rework 重做该更改。</translation>
    </message>
    <message>
        <source>It is not in the plan, or the plan was edited at it or before it, which gives it another id: Sqitch stops there. Restore the plan.</source>
        <translation>它不在计划中，或者计划在它那里或它之前被编辑过，使其 ID 改变：Sqitch 会在此处停止。请恢复该计划。</translation>
    </message>
    <message>
        <source>Its last deploy failed. Sqitch will try it again; correct the script first.</source>
        <translation>它上次部署失败。Sqitch 会再次尝试；请先更正脚本。</translation>
    </message>
    <message>
        <source>The files of Atlas have no way back: atlas migrate down works one out by itself.</source>
        <translation>Atlas 的文件没有回退部分：atlas migrate down 会自行推算。</translation>
    </message>
    <message>
        <source>dbmate sorts versions as text, so %1 would come before those that are there. Give the files versions with more digits first.</source>
        <translation>dbmate 将版本作为文本排序，因此 %1 会排在已有的版本之前。请先将这些文件的版本改为位数更多的。</translation>
    </message>
    <message>
        <source>The way back is in the file U%1.sql, which the editions of Flyway run that have flyway undo.</source>
        <translation>回退部分在文件 U%1.sql 中，由带有 flyway undo 的 Flyway 版本运行。</translation>
    </message>
    <message>
        <source>It cannot run in a transaction that was begun before it. golang-migrate begins one unless the address has ?x-no-tx-wrap=true.</source>
        <translation>它不能在事先开始的事务中运行。除非地址中有 ?x-no-tx-wrap=true，否则 golang-migrate 会开始一个事务。</translation>
    </message>
    <message>
        <source>Its statements cannot run in one transaction. golang-migrate sends them together unless the address has ?x-multi-statement=true.</source>
        <translation>其中的语句不能在同一个事务中运行。除非地址中有 ?x-multi-statement=true，否则 golang-migrate 会将它们一并发送。</translation>
    </message>
    <message>
        <source>The plan has a change %1 already. Choose another name.</source>
        <translation>计划中已有更改 %1。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a change in Sqitch. Choose another name.</source>
        <translation>%1 不能用作 Sqitch 中更改的名称。请换一个名称。</translation>
    </message>
    <message>
        <source>A line of the SQL, or the name of the migration, would be taken by %1 for one of its own marks. Change it. Nothing was written.</source>
        <translation>SQL 中的某一行或迁移的名称会被 %1 当作它自己的标记。请更改。未写入任何内容。</translation>
    </message>
    <message>
        <source>It has the directive %1.</source>
        <translation>它含有指令 %1。</translation>
    </message>
    <message>
        <source>Its statements end with %1, which is no SQL.</source>
        <translation>它的语句以 %1 结尾，这不是 SQL。</translation>
    </message>
    <message>
        <source>Flyway refuses to begin there. Run flyway baseline with the version that it has.</source>
        <translation>Flyway 拒绝从那里开始。请用现有的版本运行 flyway baseline。</translation>
    </message>
    <message>
        <source>Flyway runs %1 besides the migrations, and Relvar does not.</source>
        <translation>除迁移外 Flyway 还会运行 %1，而 Relvar 不会。</translation>
    </message>
    <message>
        <source>It has placeholders (${…}), for which Flyway has the values.</source>
        <translation>它含有占位符 (${…})，其值由 Flyway 掌握。</translation>
    </message>
    <message>
        <source>It is a baseline, which stands for the versions up to it on a new database.</source>
        <translation>它是基线，在新数据库上代替直到它为止的各个版本。</translation>
    </message>
    <message>
        <source>It has no way back. A revert with %1 counts it as reverted all the same, and changes nothing.</source>
        <translation>它没有回退步骤。用 %1 回退仍会把它算作已回退，而什么也不改变。</translation>
    </message>
    <message>
        <source>Atlas refuses to begin there. Mark what is there already with relvar-cli baseline or atlas migrate set.</source>
        <translation>Atlas 拒绝从那里开始。请用 relvar-cli baseline 或 atlas migrate set 标记已有的内容。</translation>
    </message>
    <message>
        <source>Prisma refuses to begin there (P3005). Mark what is there already with relvar-cli baseline or prisma migrate resolve --applied.</source>
        <translation>Prisma 拒绝从那里开始（P3005）。请用 relvar-cli baseline 或 prisma migrate resolve --applied 标记已有的内容。</translation>
    </message>
    <message>
        <source>Ruskit will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Ruskit 将应用它，尽管更晚的迁移已应用。请检查它是否依赖于那些迁移尚未应用。</translation>
    </message>
    <message>
        <source>Ruskit does not mind on the way up, and passes over it on the way back. Restore it in its model.</source>
        <translation>Ruskit 在应用时不在意，在撤销时会跳过它。请在其模型中将它恢复。</translation>
    </message>
    <message>
        <source>%1 does not hand over the migrations of its model, so Ruskit never runs it. Add them to get_all_model_migrations().</source>
        <translation>%1 没有交出其模型的迁移，因此 Ruskit 从不运行它。请将它们加入 get_all_model_migrations()。</translation>
    </message>
    <message>
        <source>It has %1, which is a command of the database&apos;s own program.</source>
        <translation>它含有 %1，这是数据库自带程序的命令。</translation>
    </message>
    <message>
        <source>It has the variable %1, which Sqitch fills in.</source>
        <translation>它含有由 Sqitch 填入的变量 %1。</translation>
    </message>
    <message>
        <source>It must not meet %1, for which Sqitch looks in the database.</source>
        <translation>它不能与 %1 并存，Sqitch 会在数据库中检查。</translation>
    </message>
    <message>
        <source>It requires %1, which is not before it in this plan.</source>
        <translation>它需要 %1，而此计划中在它之前没有该项。</translation>
    </message>
    <message>
        <source>Its sqitch.conf names another registry, %1.</source>
        <translation>其 sqitch.conf 指定了另一个注册表 %1。</translation>
    </message>
    <message>
        <source>Sqitch keeps its registry beside the file of the database, and this one is in memory. Name a file.</source>
        <translation>Sqitch 把注册表放在数据库文件旁边，而此数据库在内存中。请指定一个文件。</translation>
    </message>
    <message>
        <source>%1, the registry of Sqitch, cannot be written: %2. Check the permissions.</source>
        <translation>无法写入 Sqitch 的注册表 %1：%2。请检查访问权限。</translation>
    </message>
</context>
<context>
    <name>frameworks</name>
    <message>
        <source>%1 has no &quot;impl MigratorTrait for …&quot;, so there is no list that the migration could be put into. Add a Migrator as `sea-orm-cli migrate init` makes it.</source>
        <translation>%1 中没有“impl MigratorTrait for …”，因此没有可加入该迁移的列表。请添加一个 Migrator，如 `sea-orm-cli migrate init` 所生成的那样。</translation>
    </message>
    <message>
        <source>%1 has a migration %2 already. Choose another name.</source>
        <translation>%1 中已有迁移 %2。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one, or add %2 by hand.</source>
        <translation>%1 中没有以 vec![…] 开头的“fn migrations()”，因此没有可加入该迁移的列表。请为其添加这样的函数，或手动加入 %2。</translation>
    </message>
    <message>
        <source>Type %1: an enum without values has no form in Rust.</source>
        <translation>类型 %1：没有值的枚举在 Rust 中无法表示。</translation>
    </message>
    <message>
        <source>Table %1 has no primary key, and SeaORM has entities only of tables that have one.</source>
        <translation>表 %1 没有主键，而 SeaORM 的实体只能对应有主键的表。</translation>
    </message>
    <message>
        <source>View %1: SeaORM has entities of tables that have a primary key.</source>
        <translation>视图 %1：SeaORM 的实体只能对应有主键的表。</translation>
    </message>
    <message>
        <source>Type %1: SeaORM does not say in which schema an enum is. It works when %2 is in the search path.</source>
        <translation>类型 %1：SeaORM 不指明枚举所在的模式。%2 在搜索路径中时可正常工作。</translation>
    </message>
    <message>
        <source>%1 was not written here, so it stays as it is. Remove it to have it written.</source>
        <translation>%1 不是在此处生成的，因此保持原样。要由此处生成，请先移除它。</translation>
    </message>
    <message>
        <source>There is no %1. Name the folder of a Loco application, as `loco new` makes it.</source>
        <translation>没有 %1。请指定 Loco 应用程序的文件夹，如 `loco new` 所创建的那样。</translation>
    </message>
    <message>
        <source>Some statements of this migration refuse to run in a transaction, and SeaORM 1 runs every migration in one. Use SeaORM 2, or write this change as SQL files.</source>
        <translation>此迁移中有语句不能在事务中运行，而 SeaORM 1 的每个迁移都在一个事务中运行。请使用 SeaORM 2，或将此更改写成 SQL 文件。</translation>
    </message>
    <message>
        <source>%1 was written by hand, so nothing in it is replaced. Write the lines “%2” and “%3” where the generated part shall stand, or give the file another name.</source>
        <translation>%1 是手写的，因此不会替换其中任何内容。请在要放置生成部分的位置写入“%2”和“%3”这两行，或换一个文件名。</translation>
    </message>
    <message>
        <source>%1 names another file than %2. Add it there.</source>
        <translation>%1 指定的是另一个文件，而不是 %2。请在该配置中加入此文件。</translation>
    </message>
    <message>
        <source>A statement has the text “%1” in it, at which Drizzle would cut it in two. Change the comment or default that has it.</source>
        <translation>有语句含有文本“%1”，Drizzle 会在此处将其切成两段。请更改含有该文本的注释或默认值。</translation>
    </message>
    <message>
        <source>Tables are replaced, which needs PRAGMA foreign_keys = OFF, and Drizzle begins a transaction first, in which that has no effect. Switch foreign keys off on the connection before migrate(); otherwise the migration stops before it changes anything.</source>
        <translation>需要替换表，为此须设置 PRAGMA foreign_keys = OFF，而 Drizzle 会先开始事务，在事务中该设置不起作用。请在 migrate() 之前在连接上关闭外键；否则迁移会在作出任何更改之前停止。</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Drizzle runs every migration in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>此迁移中有语句不能在事务中运行，而 Drizzle 的每个迁移都在一个事务中运行。请不用 CONCURRENTLY 编写此更改，或将其作为 SQL 手动运行。</translation>
    </message>
    <message>
        <source>%1 and %2 were written by hand and stay as they are. Make the change there, too: otherwise drizzle-kit generate takes it back.</source>
        <translation>%1 和 %2 是手写的，因此保持原样。请在其中也作出此更改：否则 drizzle-kit generate 会将其撤销。</translation>
    </message>
    <message>
        <source>Column %1 is computed when it is read; Drizzle knows only stored ones.</source>
        <translation>列 %1 在读取时计算；Drizzle 只支持存储的生成列。</translation>
    </message>
    <message>
        <source>%1, the newest snapshot of Drizzle, is not there or has no id. Restore it; drizzle-kit would not go on either.</source>
        <translation>Drizzle 的最新快照 %1 不存在或没有 id。请恢复它；否则 drizzle-kit 也无法继续。</translation>
    </message>
    <message>
        <source>%1 has no list of entries, so it is no journal of Drizzle. Restore it.</source>
        <translation>%1 中没有条目列表，因此不是 Drizzle 的日志。请恢复它。</translation>
    </message>
    <message>
        <source>%1 is about %2, the schema about %3. Give the folder of the other one.</source>
        <translation>%1 用于 %2，而结构用于 %3。请指定与结构相符的文件夹。</translation>
    </message>
    <message>
        <source>View %1: its options. Drizzle takes the view as there, and does not make it.</source>
        <translation>视图 %1：其选项。Drizzle 将该视图视为已存在，不会创建它。</translation>
    </message>
    <message>
        <source>View %1: its columns. A schema here has the query alone; write them between the braces.</source>
        <translation>视图 %1：其列。Relvar 的结构中只有查询；请将列写在花括号之间。</translation>
    </message>
    <message>
        <source>%1 exists, but no file has the Migrator that belongs to it. Make the crate whole, as `sea-orm-cli migrate init` does, or remove the file to have it made.</source>
        <translation>%1 已存在，但没有文件包含与之对应的 Migrator。请像 `sea-orm-cli migrate init` 那样补全 crate，或删除该文件以便重新创建。</translation>
    </message>
    <message>
        <source>Table %1: unique constraint %2 is not in the entity, because SeaORM 1 has no form for one over several columns.</source>
        <translation>表 %1：唯一约束 %2 不在实体中，因为 SeaORM 1 没有表示多列唯一约束的形式。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because there is no table %3.</source>
        <translation>表 %1：外键 %2 不成为关系，因为没有表 %3。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no primary key.</source>
        <translation>表 %1：外键 %2 不成为关系，因为表 %3 没有主键。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no entity.</source>
        <translation>表 %1：外键 %2 不成为关系，因为表 %3 没有实体。</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because SeaORM joins by %3 columns at most.</source>
        <translation>表 %1：外键 %2 不成为关系，因为 SeaORM 最多按 %3 列连接。</translation>
    </message>
    <message>
        <source>%1 is no snapshot of Drizzle. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1 不是 Drizzle 的快照。请恢复它；drizzle-kit 也无法继续。</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too.</source>
        <translation>%1 是手写的，因此保持原样。请在其中也作出此更改。</translation>
    </message>
    <message>
        <source>%1 is about the table %2, which is not there any more. Remove the file.</source>
        <translation>%1 对应表 %2，而该表已不存在。请移除该文件。</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and FluentORM runs every file in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>此迁移中有语句不能在事务中运行，而 FluentORM 的每个文件都在一个事务中运行。请不用 CONCURRENTLY 编写此更改，或将其作为 SQL 手动运行。</translation>
    </message>
    <message>
        <source>%1 is no snapshot of FluentORM. Restore it.</source>
        <translation>%1 不是 FluentORM 的快照。请将其恢复。</translation>
    </message>
    <message>
        <source>Table %1: %2. %3 has no word for it.</source>
        <translation>表 %1：%2。%3 无法表达。</translation>
    </message>
    <message>
        <source>Column %1: %2. %3 has no word for it.</source>
        <translation>列 %1：%2。%3 无法表达。</translation>
    </message>
    <message>
        <source>Column %1: %2. %3&apos;s own migrations would make it %4.</source>
        <translation>列 %1：%2。%3 自己的迁移会将其创建为 %4。</translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4. %5 has no word for it.</source>
        <translation>%3 的 %1 %2：%4。%5 无法表达。</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 is a constraint; %3 takes it for the unique index %4.</source>
        <translation>%2 的 UNIQUE %1 是约束；%3 将其视为唯一索引 %4。</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 has no word for it.</source>
        <translation>%1 %2：%3。%4 没有与之对应的写法。</translation>
    </message>
    <message>
        <source>%1 %2: the SQL of the migration makes it, and %3 has no word for it.</source>
        <translation>%1 %2：由迁移的 SQL 创建，%3 无法表达。</translation>
    </message>
    <message>
        <source>Owners and privileges: the SQL of the migration gives them, and %1 has no word for them.</source>
        <translation>所有者和权限：由迁移的 SQL 设置，%1 无法表达。</translation>
    </message>
    <message>
        <source>Comments in the database (%1): those of tables and columns stand in the code, and %2 does not write them there.</source>
        <translation>数据库中的注释（%1）：表和列的注释写在代码中，%2 不会将其写入数据库。</translation>
    </message>
    <message>
        <source>The datasource does not name the schema %1. Add it there: schemas = [%2].</source>
        <translation>datasource 中没有列出模式 %1。请在那里添加：schemas = [%2]。</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Prisma runs a file of several statements in one. Make it a migration of its own, or write the change without CONCURRENTLY.</source>
        <translation>此迁移中有语句不能在事务中运行，而 Prisma 会将含有多条语句的文件放在一个事务中运行。请将该语句单独作为一个迁移，或不用 CONCURRENTLY 编写此更改。</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too: otherwise prisma migrate dev takes it back.</source>
        <translation>%1 是手写的，因此保持原样。请在其中也作出此更改：否则 prisma migrate dev 会将其撤销。</translation>
    </message>
    <message>
        <source>Table %1: it has no key that is always there and that Prisma can read, so Prisma Client leaves it out (@@ignore).</source>
        <translation>表 %1：没有始终有值且 Prisma 能读取的键，因此 Prisma Client 会忽略它（@@ignore）。</translation>
    </message>
    <message>
        <source>%1 stands outside of the marked lines as %2, so it is yours and stays as it is.</source>
        <translation>%1 以 %2 的形式写在标记行之外，因此视为您手写的内容，保持原样。</translation>
    </message>
    <message>
        <source>Model %1 stands outside of the marked lines, so it is yours: give it the field “%2”.</source>
        <translation>模型 %1 在标记行之外，因此视为您手写的内容：请为其添加字段“%2”。</translation>
    </message>
    <message>
        <source>The repository has Ruskit with migrations in its models, which knows SQLite alone. Give the folder of another one, or bring Ruskit up to date.</source>
        <translation>代码仓库中的 Ruskit 将迁移放在模型中，只支持 SQLite。请指定其他代码仓库的文件夹，或更新 Ruskit。</translation>
    </message>
    <message>
        <source>%1 has no Migration::new with SQL: this Ruskit can create and drop tables in its own words, and nothing else. Bring it up to date, or write the change by hand.</source>
        <translation>%1 中没有接受 SQL 的 Migration::new：此 Ruskit 只能用它自己的写法创建和删除表，别无其他。请更新 Ruskit，或手动编写此更改。</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one.</source>
        <translation>%1 中没有以 vec![…] 开头的“fn migrations()”，因此没有可加入该迁移的列表。请为其添加这样的函数。</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Relations of the schema that are not in it are yours to add.</source>
        <translation>%1 是手写的，保持不变。其中没有的结构关系由您添加。</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 has the columns of another key: of the two in the CREATE TABLE that drizzle-kit writes, PostgreSQL makes one.</source>
        <translation>%2 的 UNIQUE %1 与另一个键的列相同：drizzle-kit 所写 CREATE TABLE 中的两个，PostgreSQL 只会建一个。</translation>
    </message>
    <message>
        <source>Signs in a name or expression that drizzle-kit takes wrongly when it writes SQL itself, as it does after a change in the code: %1</source>
        <translation>名称或表达式中的这些字符，drizzle-kit 自己写 SQL 时（例如代码更改后）会理解错误：%1</translation>
    </message>
    <message>
        <source>Constraints without a name (%1): in Drizzle each has one, which its own migrations write.</source>
        <translation>没有名称的约束（%1）：在 Drizzle 中每个都有名称，其自身的迁移会写出它。</translation>
    </message>
    <message>
        <source>Column %1: DEFAULT %2. Prisma reads it back from SQLite in other words, so prisma migrate dev finds a difference each time.</source>
        <translation>列 %1：DEFAULT %2。Prisma 从 SQLite 读回的写法不同，因此 prisma migrate dev 每次都会发现差异。</translation>
    </message>
    <message>
        <source>Value %1 of TYPE %2: Prisma does not double the apostrophe in it, so PostgreSQL refuses what Prisma itself writes for this type.</source>
        <translation>TYPE %2 的值 %1：Prisma 不会将其中的撇号写成两个，因此 PostgreSQL 会拒绝 Prisma 自己为该类型写出的内容。</translation>
    </message>
    <message>
        <source>Defaults of the present time (%1): Prisma&apos;s own migrations write them as CURRENT_TIMESTAMP.</source>
        <translation>当前时间的默认值（%1）：Prisma 自身的迁移将其写作 CURRENT_TIMESTAMP。</translation>
    </message>
    <message>
        <source>Foreign keys without a name (%1): Prisma&apos;s own migrations give them names, table_column_fkey.</source>
        <translation>没有名称的外键（%1）：Prisma 自身的迁移会为其命名 table_column_fkey。</translation>
    </message>
    <message>
        <source>%1 hands the migrations over model by model, so that on a new database this one runs before older ones of models behind %2. Sort them there: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</source>
        <translation>%1 按模型逐个交出迁移，因此在新数据库上，它会先于 %2 之后各模型的更早迁移运行。请在那里排序：migrations.sort_by(|a, b| a.name.cmp(&amp;b.name))。</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Nothing in %1 makes a part of a schema. Check that it is %2.</source>
        <translation>%1 中没有可构成数据库结构的内容。请检查它是否为 %2。</translation>
    </message>
    <message>
        <source>%1 is cut off: the last lines that pg_dump writes (-- PostgreSQL database dump complete) are missing, and there is no telling what else. Dump it again.</source>
        <translation>%1 不完整：缺少 pg_dump 最后写入的几行（-- PostgreSQL database dump complete），也无从得知还缺什么。请重新导出。</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Change check %1</source>
        <translation>更改检查约束 %1</translation>
    </message>
    <message>
        <source>Rename check %1 to %2</source>
        <translation>将检查约束 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Add check to %1</source>
        <translation>为 %1 添加检查约束</translation>
    </message>
    <message>
        <source>Drop check %1</source>
        <translation>删除检查约束 %1</translation>
    </message>
    <message>
        <source>Paste columns %2 into %1</source>
        <translation>将列 %2 粘贴到 %1</translation>
    </message>
    <message>
        <source>Rename column %1 to %2</source>
        <translation>将列 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change type of %1.%2</source>
        <translation>更改 %1.%2 的类型</translation>
    </message>
    <message>
        <source>Change NOT NULL of %1.%2</source>
        <translation>更改 %1.%2 的 NOT NULL</translation>
    </message>
    <message>
        <source>Change default of %1.%2</source>
        <translation>更改 %1.%2 的默认值</translation>
    </message>
    <message>
        <source>Change collation of %1.%2</source>
        <translation>更改 %1.%2 的排序规则</translation>
    </message>
    <message>
        <source>Change comment of %1.%2</source>
        <translation>更改 %1.%2 的注释</translation>
    </message>
    <message>
        <source>Change column %1.%2</source>
        <translation>更改列 %1.%2</translation>
    </message>
    <message>
        <source>Change primary key of %1</source>
        <translation>更改 %1 的主键</translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation>向 %2 添加列 %1</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>删除列 %1.%2</translation>
    </message>
    <message>
        <source>Reorder columns of %1</source>
        <translation>重新排列 %1 的列</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>更改 %1 %2</translation>
    </message>
    <message>
        <source>Rename type %1 to %2</source>
        <translation>将类型 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change comment of %1</source>
        <translation>更改 %1 的注释</translation>
    </message>
    <message>
        <source>Drop type %1</source>
        <translation>删除类型 %1</translation>
    </message>
    <message>
        <source>Add value %1 to %2</source>
        <translation>向 %2 添加值 %1</translation>
    </message>
    <message>
        <source>Reorder values of %1</source>
        <translation>重新排列 %1 的值</translation>
    </message>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>删除 %2 的值 %1</translation>
    </message>
    <message>
        <source>Change value %1 of %2</source>
        <translation>更改 %2 的值 %1</translation>
    </message>
    <message>
        <source>Change exclusion constraint %1</source>
        <translation>更改排他约束 %1</translation>
    </message>
    <message>
        <source>Rename exclusion constraint %1 to %2</source>
        <translation>将排他约束 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Add exclusion constraint to %1</source>
        <translation>为 %1 添加排他约束</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %1</source>
        <translation>删除排他约束 %1</translation>
    </message>
    <message>
        <source>Change index %1</source>
        <translation>更改索引 %1</translation>
    </message>
    <message>
        <source>Rename index %1 to %2</source>
        <translation>将索引 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Add index to %1</source>
        <translation>为 %1 添加索引</translation>
    </message>
    <message>
        <source>Drop index %1</source>
        <translation>删除索引 %1</translation>
    </message>
    <message>
        <source>%1 has no column %2. Separate columns by commas.</source>
        <translation>%1 没有列 %2。请用逗号分隔各列。</translation>
    </message>
    <message>
        <source>Name at least one column of %1, or drop the row.</source>
        <translation>请至少指定 %1 的一列，或删除该行。</translation>
    </message>
    <message>
        <source>Only columns can stand here, and %1 is an expression.</source>
        <translation>此处只能是列，而 %1 是表达式。</translation>
    </message>
    <message>
        <source>Rename key %1 to %2</source>
        <translation>将键 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>更改键 %1</translation>
    </message>
    <message>
        <source>Add unique key to %1</source>
        <translation>为 %1 添加唯一键</translation>
    </message>
    <message>
        <source>Drop key %2 of %1</source>
        <translation>删除 %1 的键 %2</translation>
    </message>
    <message>
        <source>Move %1 tables to schema %2</source>
        <translation>将 %1 个表移到模式 %2</translation>
    </message>
    <message>
        <source>Change comment of %1 tables</source>
        <translation>更改 %1 个表的注释</translation>
    </message>
    <message>
        <source>Change %2 of %1 tables</source>
        <translation>更改 %1 个表的 %2</translation>
    </message>
    <message>
        <source>Put %1 tables into area %2</source>
        <translation>将 %1 个表放入区域 %2</translation>
    </message>
    <message>
        <source>A new %1 needs a table to stand on. Select the table first.</source>
        <translation>新建 %1 需要一个表作为依托。请先选择表。</translation>
    </message>
    <message>
        <source>A new %1 cannot be begun here: %2</source>
        <translation>无法在此处新建 %1：%2</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>添加 %1 %2</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>将表 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Move table %1 to schema %2</source>
        <translation>将表 %1 移到模式 %2</translation>
    </message>
    <message>
        <source>Change options of %1</source>
        <translation>更改 %1 的选项</translation>
    </message>
    <message>
        <source>Add partition %1 to %2</source>
        <translation>向 %2 添加分区 %1</translation>
    </message>
    <message>
        <source>Drop partition %1</source>
        <translation>删除分区 %1</translation>
    </message>
    <message>
        <source>There is no table %1. Choose one of the list.</source>
        <translation>没有表 %1。请从列表中选择一个。</translation>
    </message>
    <message>
        <source>Choose the table that the relation points at first.</source>
        <translation>请先选择关系所引用的表。</translation>
    </message>
    <message>
        <source>Change relation %1 of %2</source>
        <translation>更改 %2 的关系 %1</translation>
    </message>
    <message>
        <source>Add relation from %1 to %2</source>
        <translation>添加从 %1 到 %2 的关系</translation>
    </message>
    <message>
        <source>Drop relation %1 of %2</source>
        <translation>删除 %2 的关系 %1</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>删除序列 %1</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>更改序列 %1</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>将序列 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Drop %1 %2</source>
        <translation>删除 %1 %2</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>The index %1 of %2 does what %3 does already</source>
        <translation>%2 的索引 %1 与 %3 作用重复</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>The index %1 of %2 is the beginning of %3</source>
        <translation>%2 的索引 %1 是 %3 的开头部分</translation>
    </message>
    <message>
        <source>The unique key (%1) of %2 is %3 once more</source>
        <translation>%2 的唯一键 (%1) 与 %3 重复</translation>
    </message>
    <message>
        <source>Building the index %1 of %2 has failed</source>
        <translation>%2 的索引 %1 构建失败</translation>
    </message>
    <message>
        <source>The index %1 of %2 knows two values</source>
        <translation>%2 的索引 %1 只有两个值</translation>
    </message>
    <message>
        <source>The index %1 compares %2.%3 as a whole</source>
        <translation>索引 %1 将 %2.%3 作为整体比较</translation>
    </message>
    <message>
        <source>Make it a GIN index</source>
        <translation>改为 GIN 索引</translation>
    </message>
    <message>
        <source>The index %1 of %2 has %3 columns</source>
        <translation>%2 的索引 %1 有 %3 列</translation>
    </message>
    <message>
        <source>Indexes that are there already</source>
        <translation>重复的索引</translation>
    </message>
    <message>
        <source>A second index on the same columns costs time at every write and room on the disk, and speeds up nothing.</source>
        <translation>相同列上的第二个索引每次写入都耗时，还占用磁盘空间，却不能加快任何查询。</translation>
    </message>
    <message>
        <source>Drop it.</source>
        <translation>删除它。</translation>
    </message>
    <message>
        <source>Indexes that are the beginning of another</source>
        <translation>为另一索引前缀的索引</translation>
    </message>
    <message>
        <source>The longer index finds rows by its first columns too, so the shorter one is seldom worth what it costs at every write.</source>
        <translation>较长的索引也能按其前几列查找行，因此较短的索引很少值得每次写入所付出的代价。</translation>
    </message>
    <message>
        <source>Drop the shorter one, unless it is much smaller and read all the time.</source>
        <translation>删除较短的索引，除非它小得多且经常被读取。</translation>
    </message>
    <message>
        <source>Unique keys that are there already</source>
        <translation>重复的唯一键</translation>
    </message>
    <message>
        <source>The same columns are unique already, and each key has an index of its own.</source>
        <translation>相同的列已是唯一的，而每个键都有自己的索引。</translation>
    </message>
    <message>
        <source>Drop one.</source>
        <translation>删除其中一个。</translation>
    </message>
    <message>
        <source>Indexes that could not be built</source>
        <translation>构建失败的索引</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY or REINDEX left it behind: every write keeps it, no query uses it.</source>
        <translation>它是 CREATE INDEX CONCURRENTLY 或 REINDEX 遗留下来的：每次写入都要维护，却没有查询使用。</translation>
    </message>
    <message>
        <source>Run REINDEX INDEX CONCURRENTLY, or drop it.</source>
        <translation>运行 REINDEX INDEX CONCURRENTLY，或删除它。</translation>
    </message>
    <message>
        <source>Indexes on nothing but a boolean</source>
        <translation>仅含布尔列的索引</translation>
    </message>
    <message>
        <source>Half of the table is no selection: the index is read by no query and written by all.</source>
        <translation>命中半张表等于没有筛选：没有查询读取该索引，而每次写入都要更新它。</translation>
    </message>
    <message>
        <source>Drop it, or make a partial index on what is looked for WHERE the column is true.</source>
        <translation>删除它，或改为部分索引，用 WHERE 限定该列为真，对要查找的列建索引。</translation>
    </message>
    <message>
        <source>B-tree indexes on documents and arrays</source>
        <translation>文档和数组上的 B-tree 索引</translation>
    </message>
    <message>
        <source>A B-tree finds whole documents alone, not what is inside, and long values do not fit into it.</source>
        <translation>B-tree 只能查找整个文档，不能查找其内部内容，而且容不下过长的值。</translation>
    </message>
    <message>
        <source>Use a GIN index, or index an expression.</source>
        <translation>使用 GIN 索引，或对表达式建索引。</translation>
    </message>
    <message>
        <source>Indexes of many columns</source>
        <translation>列过多的索引</translation>
    </message>
    <message>
        <source>Rows are found by the first columns; each further one makes the index larger and more often written.</source>
        <translation>行是按前几列查找的；每多一列，索引就更大、写入更频繁。</translation>
    </message>
    <message>
        <source>Keep the columns that are searched by, and put the rest into INCLUDE or leave it out.</source>
        <translation>保留用于查找的列，其余放入 INCLUDE 或去掉。</translation>
    </message>
    <message>
        <source>Migrations that lose data</source>
        <translation>丢失数据的迁移</translation>
    </message>
    <message>
        <source>A table or column goes, and nothing keeps what is in it.</source>
        <translation>有表或列被删除，而其中的内容没有保留。</translation>
    </message>
    <message>
        <source>Let Relvar write the migration, which keeps it until it is purged, or copy it first.</source>
        <translation>由 Relvar 来写该迁移，它会保留数据直至清除；或先自行复制数据。</translation>
    </message>
    <message>
        <source>Migrations that write a table anew</source>
        <translation>重写表的迁移</translation>
    </message>
    <message>
        <source>All rows and indexes are written anew while nobody can read or write the table.</source>
        <translation>所有行和索引都会重写，期间无人能读写该表。</translation>
    </message>
    <message>
        <source>Save the change as an online migration, which does it in steps.</source>
        <translation>将此更改保存为在线迁移，分步完成。</translation>
    </message>
    <message>
        <source>Migrations that read a table while others wait</source>
        <translation>在他人等待时读取整个表的迁移</translation>
    </message>
    <message>
        <source>All rows are read under a lock that keeps writers waiting, or everybody.</source>
        <translation>在锁定期间读取所有行，使写入者乃至所有人等待。</translation>
    </message>
    <message>
        <source>Build indexes CONCURRENTLY, add constraints NOT VALID and validate them afterwards.</source>
        <translation>用 CONCURRENTLY 创建索引；以 NOT VALID 添加约束，之后再校验。</translation>
    </message>
    <message>
        <source>Migrations that cannot be reverted</source>
        <translation>无法回退的迁移</translation>
    </message>
    <message>
        <source>The file has no down section, so when it turns out to be wrong there is a backup or nothing.</source>
        <translation>文件没有 down 段，一旦发现有错，就只能靠备份了。</translation>
    </message>
    <message>
        <source>Write the way back.</source>
        <translation>编写回退部分。</translation>
    </message>
    <message>
        <source>Migrations without a proof</source>
        <translation>未经验证的迁移</translation>
    </message>
    <message>
        <source>Nobody has run the file up, down and up again, so that the way back leads back is a hope.</source>
        <translation>没有人将该文件应用、回退、再应用过，因此能否退回原状只是一种希望。</translation>
    </message>
    <message>
        <source>Run relvar-cli verify --stamp, or Prove on the timeline.</source>
        <translation>运行 relvar-cli verify --stamp，或在时间线上验证。</translation>
    </message>
    <message>
        <source>A table has no name</source>
        <translation>有表没有名称</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>A column of %1 has no name</source>
        <translation>%1 有一列没有名称</translation>
    </message>
    <message>
        <source>The name %1 is longer than the %2 bytes that the database keeps</source>
        <translation>名称 %1 超过数据库所保留的 %2 字节</translation>
    </message>
    <message>
        <source>%1 is a word of SQL</source>
        <translation>%1 是 SQL 的关键字</translation>
    </message>
    <message>
        <source>%1 has two columns called %2</source>
        <translation>%1 有两列名为 %2</translation>
    </message>
    <message>
        <source>%1 has two constraints called %2</source>
        <translation>%1 有两个约束名为 %2</translation>
    </message>
    <message>
        <source>Two objects are called %1</source>
        <translation>有两个对象名为 %1</translation>
    </message>
    <message>
        <source>%1 and %2 are the same name once they are cut</source>
        <translation>%1 和 %2 截断后名称相同</translation>
    </message>
    <message>
        <source>%1 must be written in quotes</source>
        <translation>%1 必须加引号书写</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>改名为 %1</translation>
    </message>
    <message>
        <source>%1 is called %2 by the project&apos;s convention</source>
        <translation>按项目的规范，%1 应名为 %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>A table or column without a name cannot be made.</source>
        <translation>没有名称的表或列无法创建。</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>为其命名。</translation>
    </message>
    <message>
        <source>Names that are too long</source>
        <translation>过长的名称</translation>
    </message>
    <message>
        <source>The database cuts longer names without an error, and then it has another name than the migration says.</source>
        <translation>数据库会截断较长的名称而不报错，结果与迁移中写的名称不一致。</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>缩短名称。</translation>
    </message>
    <message>
        <source>Words of SQL as names</source>
        <translation>用作名称的 SQL 关键字</translation>
    </message>
    <message>
        <source>A word of SQL must be in quotes in every query, and who forgets them gets an error that is hard to understand.</source>
        <translation>SQL 关键字在每个查询中都必须加引号，忘记加引号会得到难以理解的错误。</translation>
    </message>
    <message>
        <source>Choose another name, such as the plural.</source>
        <translation>选择其他名称，例如用复数形式。</translation>
    </message>
    <message>
        <source>Names that are taken twice</source>
        <translation>重复的名称</translation>
    </message>
    <message>
        <source>Columns of a table, constraints of a table, and tables, views, indexes, types and sequences together each need names of their own.</source>
        <translation>同一表的列名不得重复，同一表的约束名不得重复；表、视图、索引、类型和序列的名称合在一起也不得重复。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>重命名其中一个。</translation>
    </message>
    <message>
        <source>Names that need quotes</source>
        <translation>需要引号的名称</translation>
    </message>
    <message>
        <source>A name with capitals, spaces or other signs is found only when it is written in quotes, everywhere and by everybody.</source>
        <translation>含有大写字母、空格或其他符号的名称，任何人在任何地方都必须加引号才能找到。</translation>
    </message>
    <message>
        <source>Use small letters, digits and underscores.</source>
        <translation>使用小写字母、数字和下划线。</translation>
    </message>
    <message>
        <source>Names that become one</source>
        <translation>截断后相同的名称</translation>
    </message>
    <message>
        <source>Both names begin alike, and of long names the database keeps the beginning alone, so the second one cannot be made.</source>
        <translation>两个名称开头相同，而数据库只保留长名称的开头部分，因此第二个无法创建。</translation>
    </message>
    <message>
        <source>Shorten one of them so that they differ early.</source>
        <translation>缩短其中一个，使它们在靠前处就不同。</translation>
    </message>
    <message>
        <source>Names that do not follow the convention</source>
        <translation>不符合规范的名称</translation>
    </message>
    <message>
        <source>The name is not the one that [naming] of relvar.toml gives, so people and tools look for it in vain.</source>
        <translation>名称与 relvar.toml 的 [naming] 规定的不同，人和工具会找不到它。</translation>
    </message>
    <message>
        <source>Rename it, or all with Schema ▸ Rename to convention.</source>
        <translation>重命名它，或通过 结构 ▸ 按规范重命名 处理全部。</translation>
    </message>
    <message>
        <source>The view %1 uses something that the draft drops</source>
        <translation>视图 %1 使用了草稿要删除的内容</translation>
    </message>
    <message>
        <source>Drop the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>The trigger %1 uses a function or table that the draft drops</source>
        <translation>触发器 %1 使用了草稿要删除的函数或表</translation>
    </message>
    <message>
        <source>Drop the trigger</source>
        <translation>删除触发器</translation>
    </message>
    <message>
        <source>%1 has policies, and its row security is off</source>
        <translation>%1 有策略，但未启用行级安全</translation>
    </message>
    <message>
        <source>Switch row security on</source>
        <translation>启用行级安全</translation>
    </message>
    <message>
        <source>%1 has row security and no policy</source>
        <translation>%1 启用了行级安全，但没有策略</translation>
    </message>
    <message>
        <source>%1 is partitioned and has no partition</source>
        <translation>%1 是分区表，但没有分区</translation>
    </message>
    <message>
        <source>%1 has no default partition</source>
        <translation>%1 没有默认分区</translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2, before %3.%4 is full</source>
        <translation>序列 %1 到 %2 为止，先于 %3.%4 耗尽</translation>
    </message>
    <message>
        <source>Let it count as far as the column</source>
        <translation>上限扩大到与列一致</translation>
    </message>
    <message>
        <source>The sequence %1 begins again, and its numbers are a key of %2</source>
        <translation>序列 %1 会重新开始，而其编号是 %2 的键</translation>
    </message>
    <message>
        <source>Let it end instead</source>
        <translation>改为到尽头即止</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search_path</source>
        <translation>%1 以其所有者的权限和调用者的 search_path 运行</translation>
    </message>
    <message>
        <source>%1 is a rule</source>
        <translation>%1 是规则</translation>
    </message>
    <message>
        <source>%1 inherits from another table</source>
        <translation>%1 继承自另一个表</translation>
    </message>
    <message>
        <source>Views over what is gone</source>
        <translation>依赖已删除对象的视图</translation>
    </message>
    <message>
        <source>The database refuses to drop what a view uses, so the migration would fail.</source>
        <translation>数据库拒绝删除视图所使用的对象，因此迁移会失败。</translation>
    </message>
    <message>
        <source>Change or drop the view, or keep what it uses.</source>
        <translation>更改或删除视图，或保留它所使用的对象。</translation>
    </message>
    <message>
        <source>Triggers without what they call</source>
        <translation>所调用函数已删除的触发器</translation>
    </message>
    <message>
        <source>The database refuses to drop the function of a trigger, so the migration would fail.</source>
        <translation>数据库拒绝删除触发器所用的函数，因此迁移会失败。</translation>
    </message>
    <message>
        <source>Change or drop the trigger, or keep what it uses.</source>
        <translation>更改或删除触发器，或保留它所使用的对象。</translation>
    </message>
    <message>
        <source>Policies that nothing enforces</source>
        <translation>未生效的策略</translation>
    </message>
    <message>
        <source>Without row level security the policies are there to be read alone, and everybody sees every row.</source>
        <translation>未启用行级安全时，策略形同虚设，所有人都能看到每一行。</translation>
    </message>
    <message>
        <source>Switch row level security on.</source>
        <translation>启用行级安全。</translation>
    </message>
    <message>
        <source>Row security without a policy</source>
        <translation>启用行级安全却没有策略</translation>
    </message>
    <message>
        <source>Nobody but the owner sees a row or can add one.</source>
        <translation>除所有者外，无人能看到或添加行。</translation>
    </message>
    <message>
        <source>Add a policy, or switch row level security off.</source>
        <translation>添加策略，或关闭行级安全。</translation>
    </message>
    <message>
        <source>Partitioned tables without partitions</source>
        <translation>没有分区的分区表</translation>
    </message>
    <message>
        <source>There is no place for any row, so every insert fails.</source>
        <translation>任何行都无处存放，因此每次插入都会失败。</translation>
    </message>
    <message>
        <source>Make partitions.</source>
        <translation>创建分区。</translation>
    </message>
    <message>
        <source>No default partition</source>
        <translation>没有默认分区</translation>
    </message>
    <message>
        <source>A row that fits no partition is refused, often on the first day of a month.</source>
        <translation>不属于任何分区的行会被拒绝，往往发生在每月第一天。</translation>
    </message>
    <message>
        <source>Make a DEFAULT partition, or see to it that partitions are made in time.</source>
        <translation>创建 DEFAULT 分区，或确保及时创建分区。</translation>
    </message>
    <message>
        <source>Sequences that end before their column</source>
        <translation>先于列耗尽的序列</translation>
    </message>
    <message>
        <source>When the sequence is used up every insert fails, although the column has room for more.</source>
        <translation>序列用尽后每次插入都会失败，尽管列还有余量。</translation>
    </message>
    <message>
        <source>Give the sequence the type of the column.</source>
        <translation>使序列的类型与列一致。</translation>
    </message>
    <message>
        <source>Keys from a sequence that begins again</source>
        <translation>由循环序列生成的键</translation>
    </message>
    <message>
        <source>After its end the sequence hands out numbers that are taken, and inserts fail one after another.</source>
        <translation>序列到头后会给出已被占用的编号，插入会接连失败。</translation>
    </message>
    <message>
        <source>Let the sequence end, and make it long enough.</source>
        <translation>让序列到头即止，并使其足够长。</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without a search_path</source>
        <translation>没有设置 search_path 的 SECURITY DEFINER</translation>
    </message>
    <message>
        <source>A caller who sets search_path can put functions of his own in the place of those that are meant, with the owner&apos;s rights.</source>
        <translation>调用者若设置 search_path，就能用自己的函数以所有者的权限顶替原本的函数。</translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog, pg_temp, or the schemas that it needs, to the function.</source>
        <translation>为函数添加 SET search_path = pg_catalog, pg_temp，或其所需的模式。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A rule rewrites queries: volatile functions run more than once, and row counts are not what the program expects.</source>
        <translation>规则会改写查询：易变函数会执行多次，行数也与程序预期不符。</translation>
    </message>
    <message>
        <source>Use a trigger.</source>
        <translation>使用触发器。</translation>
    </message>
    <message>
        <source>Tables that inherit</source>
        <translation>使用继承的表</translation>
    </message>
    <message>
        <source>Keys and references of the parent do not hold over the rows of its children.</source>
        <translation>父表的键和引用不约束子表的行。</translation>
    </message>
    <message>
        <source>Use partitions, or a relation.</source>
        <translation>使用分区，或使用关系。</translation>
    </message>
    <message>
        <source>A row of each of %1 needs a row of another first</source>
        <translation>%1 互相要求对方先有行</translation>
    </message>
    <message>
        <source>Check them at the end of the transaction</source>
        <translation>在事务结束时检查</translation>
    </message>
    <message>
        <source>A delete goes round in a circle through %1</source>
        <translation>级联删除在 %1 之间循环</translation>
    </message>
    <message>
        <source>Deleting a row of %1 deletes all rows below it</source>
        <translation>删除 %1 的一行会删除其下的所有行</translation>
    </message>
    <message>
        <source>Refuse to delete instead</source>
        <translation>改为拒绝删除</translation>
    </message>
    <message>
        <source>Relations that require each other</source>
        <translation>互相要求对方的关系</translation>
    </message>
    <message>
        <source>No first row can be inserted: each needs another that is not there yet.</source>
        <translation>无法插入第一行：每一行都需要另一个尚不存在的行。</translation>
    </message>
    <message>
        <source>Make one of the relations deferrable, or let one of the columns be NULL.</source>
        <translation>将其中一个关系设为可延迟，或允许其中一列为 NULL。</translation>
    </message>
    <message>
        <source>Deletes that go round in a circle</source>
        <translation>循环的级联删除</translation>
    </message>
    <message>
        <source>Deleting one row may delete rows of all these tables, until nothing is left that is connected with it.</source>
        <translation>删除一行可能会连带删除所有这些表中的行，直到与之相关的内容全部消失。</translation>
    </message>
    <message>
        <source>Break the circle: let one of the relations refuse or set NULL.</source>
        <translation>打破循环：让其中一个关系拒绝删除或设为 NULL。</translation>
    </message>
    <message>
        <source>Trees that are deleted as a whole</source>
        <translation>会整体删除的树</translation>
    </message>
    <message>
        <source>A relation from a table to itself cascades, so one delete takes a whole branch, however large.</source>
        <translation>表对自身的关系使用级联，因此删除一行会带走整个分支，无论多大。</translation>
    </message>
    <message>
        <source>Keep it where that is meant, else let the relation refuse.</source>
        <translation>若确有此意则保留，否则让该关系拒绝删除。</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2, a table that does not exist</source>
        <translation>%1 的关系引用不存在的表 %2</translation>
    </message>
    <message>
        <source>The types on both sides of the relation from %1 to %2 differ: %3</source>
        <translation>从 %1 到 %2 的关系两边类型不同：%3</translation>
    </message>
    <message>
        <source>Use the type of %1</source>
        <translation>使用 %1 的类型</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2 (%3), which is no key</source>
        <translation>%1 的关系引用 %2 (%3)，而它不是键</translation>
    </message>
    <message>
        <source>Make it unique</source>
        <translation>设为唯一</translation>
    </message>
    <message>
        <source>The relation of %1 has no index</source>
        <translation>%1 的关系没有索引</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>添加索引</translation>
    </message>
    <message>
        <source>The relation of %1 sets NULL, which %2 refuses</source>
        <translation>%1 的关系设为 NULL，而 %2 不允许 NULL</translation>
    </message>
    <message>
        <source>Let it be NULL</source>
        <translation>允许 NULL</translation>
    </message>
    <message>
        <source>The relation of %1 sets the default of %2, which has none</source>
        <translation>%1 的关系设为 %2 的默认值，而它没有默认值</translation>
    </message>
    <message>
        <source>Make it MATCH FULL</source>
        <translation>设为 MATCH FULL</translation>
    </message>
    <message>
        <source>A row of %1 is not checked at all as soon as one of these is NULL</source>
        <translation>%1 中只要有一列为 NULL，该行就完全不检查</translation>
    </message>
    <message>
        <source>The relation of %1 is there twice</source>
        <translation>%1 的关系重复</translation>
    </message>
    <message>
        <source>Drop the second</source>
        <translation>删除第二个</translation>
    </message>
    <message>
        <source>Nothing says what happens to %1 when a row of %2 is deleted</source>
        <translation>未指明删除 %2 的行时如何处理 %1</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>校验已有的行</translation>
    </message>
    <message>
        <source>%1 of %2 was never checked against the rows from before</source>
        <translation>%2 的 %1 从未对以前的行做过校验</translation>
    </message>
    <message>
        <source>NOT NULL of %1.%2 was never checked against the rows from before</source>
        <translation>%1.%2 的 NOT NULL 从未对以前的行做过校验</translation>
    </message>
    <message>
        <source>%1 of %2 is not enforced</source>
        <translation>%2 的 %1 不强制执行</translation>
    </message>
    <message>
        <source>%1.%2 seems to refer to %3, and no foreign key says so</source>
        <translation>%1.%2 看似引用 %3，却没有相应的外键</translation>
    </message>
    <message>
        <source>Add the relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Relations to tables that do not exist</source>
        <translation>引用不存在的表的关系</translation>
    </message>
    <message>
        <source>Every insert into the table fails while the other table is not there.</source>
        <translation>只要另一个表不存在，向该表的每次插入都会失败。</translation>
    </message>
    <message>
        <source>Make the table, or drop the relation.</source>
        <translation>创建该表，或删除关系。</translation>
    </message>
    <message>
        <source>Relations between different types</source>
        <translation>类型不同的关系</translation>
    </message>
    <message>
        <source>Values are converted at each comparison, indexes may not be used, and values fit on one side only.</source>
        <translation>每次比较都要转换值，索引可能用不上，有些值也只适合其中一边。</translation>
    </message>
    <message>
        <source>Give both columns one type.</source>
        <translation>使两列类型一致。</translation>
    </message>
    <message>
        <source>Relations to what is no key</source>
        <translation>引用的不是键的关系</translation>
    </message>
    <message>
        <source>A row must refer to exactly one other, so the database refuses the relation or each row of it.</source>
        <translation>一行必须恰好引用另一行，因此数据库会拒绝该关系或其每一行。</translation>
    </message>
    <message>
        <source>Make the columns there unique, or refer to the key.</source>
        <translation>将被引用的列设为唯一，或改为引用键。</translation>
    </message>
    <message>
        <source>Relations without an index</source>
        <translation>没有索引的关系</translation>
    </message>
    <message>
        <source>Each delete and each change of a key in the parent reads the whole table, and so do joins.</source>
        <translation>父表中每次删除行或更改键都要读取整个表，连接查询也一样。</translation>
    </message>
    <message>
        <source>Add an index on the columns of the relation.</source>
        <translation>在关系的列上添加索引。</translation>
    </message>
    <message>
        <source>SET NULL where NULL is refused</source>
        <translation>对非空列使用 SET NULL</translation>
    </message>
    <message>
        <source>Deleting in the parent fails with an error about NOT NULL that names another table.</source>
        <translation>在父表中删除会因 NOT NULL 报错而失败，报错中给出的却是另一个表。</translation>
    </message>
    <message>
        <source>Let the column be NULL, or choose another action.</source>
        <translation>允许该列为 NULL，或选择其他动作。</translation>
    </message>
    <message>
        <source>SET DEFAULT without a default</source>
        <translation>没有默认值的 SET DEFAULT</translation>
    </message>
    <message>
        <source>The default is NULL, which the column refuses, so deleting in the parent fails.</source>
        <translation>默认值为 NULL，而该列不允许 NULL，因此在父表中删除会失败。</translation>
    </message>
    <message>
        <source>Give the column a default, or choose another action.</source>
        <translation>为该列设置默认值，或选择其他动作。</translation>
    </message>
    <message>
        <source>References that are not checked when a part is NULL</source>
        <translation>部分为 NULL 时不检查的引用</translation>
    </message>
    <message>
        <source>With MATCH SIMPLE one NULL is enough, and the other columns may say anything.</source>
        <translation>使用 MATCH SIMPLE 时，只要有一个 NULL，其他列就可以是任何值。</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or the relation MATCH FULL.</source>
        <translation>将这些列设为 NOT NULL，或将关系设为 MATCH FULL。</translation>
    </message>
    <message>
        <source>Relations that are there twice</source>
        <translation>重复的关系</translation>
    </message>
    <message>
        <source>Each is checked for each row, and their actions may contradict each other.</source>
        <translation>每一个都会对每一行做检查，而它们的动作可能互相矛盾。</translation>
    </message>
    <message>
        <source>Relations that do not say what a delete does</source>
        <translation>未写明删除动作的关系</translation>
    </message>
    <message>
        <source>Without ON DELETE the parent cannot be deleted, which may be meant or forgotten.</source>
        <translation>没有 ON DELETE 就无法删除父行，这可能是有意的，也可能是忘了。</translation>
    </message>
    <message>
        <source>Choose RESTRICT, CASCADE or SET NULL, so that it is said.</source>
        <translation>选择 RESTRICT、CASCADE 或 SET NULL，以便明确。</translation>
    </message>
    <message>
        <source>Constraints that old rows were never checked against</source>
        <translation>未对旧行校验的约束</translation>
    </message>
    <message>
        <source>Rows from before may break the constraint, and the planner does not rely on it.</source>
        <translation>以前的行可能违反该约束，规划器也不会依赖它。</translation>
    </message>
    <message>
        <source>Validate it; that waits for nobody.</source>
        <translation>校验它；这不会阻塞任何人。</translation>
    </message>
    <message>
        <source>Constraints that are not enforced</source>
        <translation>不强制执行的约束</translation>
    </message>
    <message>
        <source>Nothing keeps rows from breaking the constraint.</source>
        <translation>没有什么能防止行违反该约束。</translation>
    </message>
    <message>
        <source>Enforce it, or drop it.</source>
        <translation>强制执行，或删除它。</translation>
    </message>
    <message>
        <source>Columns that seem to refer to a table</source>
        <translation>看似引用其他表的列</translation>
    </message>
    <message>
        <source>The column is called and typed like a reference, and nothing keeps it pointing at a row.</source>
        <translation>列的名称和类型都像引用，但没有什么保证它指向一个存在的行。</translation>
    </message>
    <message>
        <source>Draw the relation.</source>
        <translation>画出该关系。</translation>
    </message>
    <message>
        <source>%1 takes values of any type</source>
        <translation>%1 接受任何类型的值</translation>
    </message>
    <message>
        <source>Make it STRICT</source>
        <translation>设为 STRICT</translation>
    </message>
    <message>
        <source>%1.%2 is declared %3, which SQLite takes for %4</source>
        <translation>%1.%2 声明为 %3，而 SQLite 将其当作 %4</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>%1.%2 is AUTOINCREMENT</source>
        <translation>%1.%2 使用 AUTOINCREMENT</translation>
    </message>
    <message>
        <source>Remove AUTOINCREMENT</source>
        <translation>移除 AUTOINCREMENT</translation>
    </message>
    <message>
        <source>%1 is WITHOUT ROWID and has large rows</source>
        <translation>%1 是 WITHOUT ROWID 表，但行很大</translation>
    </message>
    <message>
        <source>Give it a rowid</source>
        <translation>为其恢复 rowid</translation>
    </message>
    <message>
        <source>%1.%2 is a key beside the rowid, not the rowid</source>
        <translation>%1.%2 是 rowid 之外的键，而不是 rowid</translation>
    </message>
    <message>
        <source>Make it INTEGER</source>
        <translation>改为 INTEGER</translation>
    </message>
    <message>
        <source>The default of %1.%2 is a name in double quotes</source>
        <translation>%1.%2 的默认值是双引号中的名称</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation>改写为文本</translation>
    </message>
    <message>
        <source>%1.%2 is in the primary key and may be NULL</source>
        <translation>%1.%2 属于主键，却可以为 NULL</translation>
    </message>
    <message>
        <source>Make it NOT NULL</source>
        <translation>设为 NOT NULL</translation>
    </message>
    <message>
        <source>Tables that are not STRICT</source>
        <translation>不是 STRICT 的表</translation>
    </message>
    <message>
        <source>SQLite stores any value in any column of such a table, whatever its type says.</source>
        <translation>SQLite 会在这种表的任何列中存储任何值，不管声明的类型是什么。</translation>
    </message>
    <message>
        <source>Make it STRICT (3.37 and newer), with the types INTEGER, REAL, TEXT, BLOB and ANY.</source>
        <translation>设为 STRICT（3.37 及以上版本），并使用类型 INTEGER、REAL、TEXT、BLOB 和 ANY。</translation>
    </message>
    <message>
        <source>Types that SQLite takes for a number</source>
        <translation>被 SQLite 当作数字的类型</translation>
    </message>
    <message>
        <source>SQLite knows types by syllables: STRING and UUID are numbers to it, so &apos;007&apos; becomes 7 and &apos;1e5&apos; becomes 100000.</source>
        <translation>SQLite 按字符片段识别类型：STRING 和 UUID 在它看来是数字，于是 &apos;007&apos; 变成 7，&apos;1e5&apos; 变成 100000。</translation>
    </message>
    <message>
        <source>Declare it TEXT.</source>
        <translation>声明为 TEXT。</translation>
    </message>
    <message>
        <source>AUTOINCREMENT</source>
        <translation>AUTOINCREMENT</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY counts by itself; AUTOINCREMENT adds a write to another table at every insert, only so that a deleted number never comes back.</source>
        <translation>INTEGER PRIMARY KEY 本身就会递增；AUTOINCREMENT 只为让已删除的编号不再出现，却使每次插入都多写一个表。</translation>
    </message>
    <message>
        <source>Remove it, unless numbers must never be used again.</source>
        <translation>移除它，除非编号绝不能重复使用。</translation>
    </message>
    <message>
        <source>WITHOUT ROWID with large rows</source>
        <translation>行很大的 WITHOUT ROWID 表</translation>
    </message>
    <message>
        <source>Whole rows stand in the inner pages of such a table, so large ones make it slow.</source>
        <translation>这种表的内部页中存放整行，行过大会使其变慢。</translation>
    </message>
    <message>
        <source>Use WITHOUT ROWID for rows of less than a twentieth of a page.</source>
        <translation>仅当行小于页大小的二十分之一时才使用 WITHOUT ROWID。</translation>
    </message>
    <message>
        <source>Integer keys that are not the rowid</source>
        <translation>不是 rowid 的整数键</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY, spelled just so and not descending, is the rowid: it counts by itself and needs no second index.</source>
        <translation>只有准确写成 INTEGER PRIMARY KEY 且非降序时才是 rowid：它会自行递增，也不需要第二个索引。</translation>
    </message>
    <message>
        <source>Write INTEGER.</source>
        <translation>写成 INTEGER。</translation>
    </message>
    <message>
        <source>Texts in double quotes</source>
        <translation>双引号中的文本</translation>
    </message>
    <message>
        <source>Double quotes are for names; SQLite takes them for a text only where no column is called so, and not at all when it is built without that habit.</source>
        <translation>双引号用于名称；只有在没有同名列时 SQLite 才把它当作文本，若编译时去掉了这一习惯则完全不会。</translation>
    </message>
    <message>
        <source>Use single quotes.</source>
        <translation>使用单引号。</translation>
    </message>
    <message>
        <source>Primary keys that may be NULL</source>
        <translation>可以为 NULL 的主键</translation>
    </message>
    <message>
        <source>By an old mistake that is kept, SQLite lets NULL into a primary key, any number of times.</source>
        <translation>由于一个为兼容而保留的历史错误，SQLite 允许主键中出现任意多个 NULL。</translation>
    </message>
    <message>
        <source>Make the column NOT NULL.</source>
        <translation>将该列设为 NOT NULL。</translation>
    </message>
    <message>
        <source>Add a key column</source>
        <translation>添加键列</translation>
    </message>
    <message>
        <source>%1 has no columns</source>
        <translation>%1 没有列</translation>
    </message>
    <message>
        <source>%1 has no primary key</source>
        <translation>%1 没有主键</translation>
    </message>
    <message>
        <source>The primary key of %1 has no columns</source>
        <translation>%1 的主键没有列</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 has no columns</source>
        <translation>%2 的唯一键 %1 没有列</translation>
    </message>
    <message>
        <source>The index %1 of %2 has no columns</source>
        <translation>%2 的索引 %1 没有列</translation>
    </message>
    <message>
        <source>%1 of %2 does not contain %3, by which the rows are parted</source>
        <translation>%2 的 %1 不包含分区列 %3</translation>
    </message>
    <message>
        <source>The primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>The unique key %1</source>
        <translation>唯一键 %1</translation>
    </message>
    <message>
        <source>The keys of %1 end at %2</source>
        <translation>%1 的键最大到 %2</translation>
    </message>
    <message>
        <source>Make it bigint, with what refers to it</source>
        <translation>改为 bigint，连同引用它的列</translation>
    </message>
    <message>
        <source>Take NULL for one value</source>
        <translation>将 NULL 视为同一个值</translation>
    </message>
    <message>
        <source>Rows of %1 may be equal in (%2) while %3 is NULL</source>
        <translation>当 %3 为 NULL 时，%1 的行在 (%2) 上可以相同</translation>
    </message>
    <message>
        <source>Every column of %1 but its key may be NULL</source>
        <translation>%1 除键以外的所有列都可为 NULL</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 没有列 %2</translation>
    </message>
    <message>
        <source>%1 has no comment</source>
        <translation>%1 没有注释</translation>
    </message>
    <message>
        <source>%1.%2 refuses NULL, and NULL is its default</source>
        <translation>%1.%2 不允许 NULL，而默认值却是 NULL</translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation>移除默认值</translation>
    </message>
    <message>
        <source>Tables without columns</source>
        <translation>没有列的表</translation>
    </message>
    <message>
        <source>A table without columns holds nothing, and not every database can make it.</source>
        <translation>没有列的表存不了任何内容，而且并非每种数据库都能创建。</translation>
    </message>
    <message>
        <source>Add a column, or drop the table.</source>
        <translation>添加列，或删除该表。</translation>
    </message>
    <message>
        <source>Tables without a primary key</source>
        <translation>没有主键的表</translation>
    </message>
    <message>
        <source>Rows that cannot be told apart cannot be referred to, replicated or corrected one by one.</source>
        <translation>无法区分的行不能被引用、复制或逐行修正。</translation>
    </message>
    <message>
        <source>Choose the columns that identify a row, or add a key column.</source>
        <translation>选择能标识一行的列，或添加键列。</translation>
    </message>
    <message>
        <source>Keys and indexes without columns</source>
        <translation>没有列的键和索引</translation>
    </message>
    <message>
        <source>A key or index without columns cannot be made.</source>
        <translation>没有列的键或索引无法创建。</translation>
    </message>
    <message>
        <source>Give it a column, or drop it.</source>
        <translation>为其指定列，或删除它。</translation>
    </message>
    <message>
        <source>Keys that do not contain the partition key</source>
        <translation>不包含分区键的键</translation>
    </message>
    <message>
        <source>Keys hold inside each partition alone, so the database refuses one that does not contain what rows are parted by.</source>
        <translation>键只在各分区内部有效，因此数据库会拒绝不包含分区列的键。</translation>
    </message>
    <message>
        <source>Add those columns to the key.</source>
        <translation>将这些列加入键中。</translation>
    </message>
    <message>
        <source>Counting keys that will end</source>
        <translation>会耗尽的自增键</translation>
    </message>
    <message>
        <source>When the numbers of a key are used up every insert fails, and widening it then rewrites the table and all that refer to it.</source>
        <translation>键的编号用尽后每次插入都会失败，届时再扩大就要重写该表以及所有引用它的表。</translation>
    </message>
    <message>
        <source>Make it bigint while the table is small.</source>
        <translation>趁表还小时改为 bigint。</translation>
    </message>
    <message>
        <source>Unique keys that let NULL through</source>
        <translation>放过 NULL 的唯一键</translation>
    </message>
    <message>
        <source>Two NULLs differ, so any number of rows that are equal in the other columns are let in.</source>
        <translation>两个 NULL 互不相同，因此其余列相同的行可以有任意多个。</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or take NULL for one value (NULLS NOT DISTINCT).</source>
        <translation>将这些列设为 NOT NULL，或将 NULL 视为同一个值（NULLS NOT DISTINCT）。</translation>
    </message>
    <message>
        <source>Tables in which everything may be NULL</source>
        <translation>所有列都可为 NULL 的表</translation>
    </message>
    <message>
        <source>Nothing stops a row that says nothing, and every query has to think of NULL.</source>
        <translation>没有什么能阻止毫无内容的行，每个查询也都得考虑 NULL。</translation>
    </message>
    <message>
        <source>Make NOT NULL what every row has.</source>
        <translation>将每行都有的内容设为 NOT NULL。</translation>
    </message>
    <message>
        <source>Columns that every table should have</source>
        <translation>每个表都应有的列</translation>
    </message>
    <message>
        <source>required_columns in [lint] of relvar.toml names the column.</source>
        <translation>该列由 relvar.toml 中 [lint] 的 required_columns 指定。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>添加它。</translation>
    </message>
    <message>
        <source>Tables without a comment</source>
        <translation>没有注释的表</translation>
    </message>
    <message>
        <source>Who meets the table in the database learns nothing about what it is for.</source>
        <translation>在数据库中看到该表的人无从得知它的用途。</translation>
    </message>
    <message>
        <source>Write a sentence as its comment.</source>
        <translation>写一句话作为它的注释。</translation>
    </message>
    <message>
        <source>NULL as the default of NOT NULL</source>
        <translation>NOT NULL 列的默认值为 NULL</translation>
    </message>
    <message>
        <source>Every insert that leaves the column out fails, in spite of the default.</source>
        <translation>尽管有默认值，未给出该列的插入都会失败。</translation>
    </message>
    <message>
        <source>Remove the default, or give another.</source>
        <translation>移除默认值，或另设一个。</translation>
    </message>
    <message>
        <source>%1 does not say in which zone its times are</source>
        <translation>%1 未指明其时间属于哪个时区</translation>
    </message>
    <message>
        <source>Make it timestamptz, the values as UTC</source>
        <translation>改为 timestamptz，现有值视为 UTC</translation>
    </message>
    <message>
        <source>%1 has a zone and no day</source>
        <translation>%1 有时区但没有日期</translation>
    </message>
    <message>
        <source>Make it time</source>
        <translation>改为 time</translation>
    </message>
    <message>
        <source>%1 is filled up with blanks</source>
        <translation>%1 会用空格填充</translation>
    </message>
    <message>
        <source>Make it text</source>
        <translation>改为 text</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 的类型为 %2</translation>
    </message>
    <message>
        <source>%1 is of type money</source>
        <translation>%1 的类型为 money</translation>
    </message>
    <message>
        <source>Make it numeric</source>
        <translation>改为 numeric</translation>
    </message>
    <message>
        <source>%1 takes its numbers by a default</source>
        <translation>%1 通过默认值取得编号</translation>
    </message>
    <message>
        <source>%1 is json</source>
        <translation>%1 的类型为 json</translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation>改为 jsonb</translation>
    </message>
    <message>
        <source>%1 seems to be money and is %2</source>
        <translation>%1 看似金额，类型却为 %2</translation>
    </message>
    <message>
        <source>%1 seems to be true or false and is %2</source>
        <translation>%1 看似真假值，类型却为 %2</translation>
    </message>
    <message>
        <source>Make it boolean</source>
        <translation>改为 boolean</translation>
    </message>
    <message>
        <source>%1 seems to be a UUID and is %2</source>
        <translation>%1 看似 UUID，类型却为 %2</translation>
    </message>
    <message>
        <source>Make it uuid</source>
        <translation>改为 uuid</translation>
    </message>
    <message>
        <source>The type %1 has no values</source>
        <translation>类型 %1 没有值</translation>
    </message>
    <message>
        <source>The type %1 has one value, %2</source>
        <translation>类型 %1 只有一个值 %2</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>不带时区的时间</translation>
    </message>
    <message>
        <source>The same value means another moment for each program that reads it, and an hour is there twice or never when clocks change.</source>
        <translation>同一个值对不同的读取程序意味着不同的时刻；调整时钟时，某个小时会出现两次或根本不出现。</translation>
    </message>
    <message>
        <source>Use timestamp with time zone; it takes no more room.</source>
        <translation>使用 timestamp with time zone；它不占更多空间。</translation>
    </message>
    <message>
        <source>Times of day with a zone</source>
        <translation>带时区的一天内时间</translation>
    </message>
    <message>
        <source>Without a day nobody knows whether summer time is meant, so the zone says nothing.</source>
        <translation>没有日期就无从知道是否为夏令时，因此时区毫无意义。</translation>
    </message>
    <message>
        <source>Use time, or timestamp with time zone.</source>
        <translation>使用 time，或 timestamp with time zone。</translation>
    </message>
    <message>
        <source>Text of a fixed length</source>
        <translation>定长文本</translation>
    </message>
    <message>
        <source>char(n) fills values up with blanks, compares without them, and is no faster than text.</source>
        <translation>char(n) 会用空格填充值，比较时又忽略它们，而且并不比 text 快。</translation>
    </message>
    <message>
        <source>Use text, with a check where the length matters.</source>
        <translation>使用 text，长度重要时加检查约束。</translation>
    </message>
    <message>
        <source>Text with a length limit</source>
        <translation>限制长度的文本</translation>
    </message>
    <message>
        <source>A limit that nobody thought about fails one day, saves no room, and shortening it later reads every row.</source>
        <translation>未经考虑的长度限制总有一天会出错，又不节省空间，而日后缩短时要读取每一行。</translation>
    </message>
    <message>
        <source>The type money</source>
        <translation>money 类型</translation>
    </message>
    <message>
        <source>money takes its currency and its decimals from a setting of the server, and loses fractions of a cent.</source>
        <translation>money 的货币和小数位取决于服务器设置，并会丢失不足一分的零头。</translation>
    </message>
    <message>
        <source>Use numeric, and a column for the currency where there are several.</source>
        <translation>使用 numeric；有多种货币时再加一列表示货币。</translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation>用 serial 而非标识列</translation>
    </message>
    <message>
        <source>The sequence behind serial has rights and an owner of its own, and the default can be dropped or overridden by accident.</source>
        <translation>serial 背后的序列有自己的权限和所有者，而且默认值可能被意外删除或覆盖。</translation>
    </message>
    <message>
        <source>Use GENERATED … AS IDENTITY in new tables.</source>
        <translation>在新表中使用 GENERATED … AS IDENTITY。</translation>
    </message>
    <message>
        <source>json instead of jsonb</source>
        <translation>用 json 而非 jsonb</translation>
    </message>
    <message>
        <source>json is text that is read again at every use; it has no equality and no index.</source>
        <translation>json 是每次使用都要重新解析的文本；它没有相等比较，也不能建索引。</translation>
    </message>
    <message>
        <source>Use jsonb, unless blanks and the order of keys must stay.</source>
        <translation>使用 jsonb，除非必须保留空格和键的次序。</translation>
    </message>
    <message>
        <source>Money in floating point</source>
        <translation>用浮点数表示金额</translation>
    </message>
    <message>
        <source>Tenths and hundredths cannot be held exactly, so sums are off by cents and equal amounts differ.</source>
        <translation>十分位和百分位无法精确表示，因此合计会差几分，相等的金额也会不等。</translation>
    </message>
    <message>
        <source>Use numeric, or whole cents.</source>
        <translation>使用 numeric，或以分为单位的整数。</translation>
    </message>
    <message>
        <source>Numbers that mean true and false</source>
        <translation>表示真假的数字</translation>
    </message>
    <message>
        <source>Any other number can be stored, and each query has to know which of them is true.</source>
        <translation>任何其他数字也能存入，而每个查询都得知道哪个表示真。</translation>
    </message>
    <message>
        <source>Use boolean.</source>
        <translation>使用 boolean。</translation>
    </message>
    <message>
        <source>UUIDs as text</source>
        <translation>用文本存储 UUID</translation>
    </message>
    <message>
        <source>Text takes more than twice the room in the table and in each index, and the same UUID can be written in several ways.</source>
        <translation>文本在表和每个索引中占用的空间都超过两倍，而且同一个 UUID 有多种写法。</translation>
    </message>
    <message>
        <source>Use uuid.</source>
        <translation>使用 uuid。</translation>
    </message>
    <message>
        <source>Enum types without values</source>
        <translation>没有值的枚举类型</translation>
    </message>
    <message>
        <source>Nothing can be stored in a column of the type.</source>
        <translation>该类型的列中什么也存不了。</translation>
    </message>
    <message>
        <source>Add values, or drop the type.</source>
        <translation>添加值，或删除该类型。</translation>
    </message>
    <message>
        <source>Enum types with one value</source>
        <translation>只有一个值的枚举类型</translation>
    </message>
    <message>
        <source>A column that can hold one value says nothing.</source>
        <translation>只能取一个值的列毫无意义。</translation>
    </message>
    <message>
        <source>Add the other values, or drop the type.</source>
        <translation>添加其他值，或删除该类型。</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Schema designer and migration manager for databases.</source>
        <translation>数据库结构设计器和迁移管理器。</translation>
    </message>
    <message>
        <source>A project folder, a database file, or the address of a database on a server (postgresql://user@host/database) to open.</source>
        <translation>要打开的项目文件夹、数据库文件或服务器上数据库的地址（postgresql://user@host/database）。</translation>
    </message>
    <message>
        <source>Open a fresh demo that is gone afterwards: on a database file, or with “postgresql” behind it on a private server.</source>
        <translation>打开一个全新的演示，结束后即消失：使用数据库文件，或在其后加 “postgresql” 使用私有服务器。</translation>
    </message>
    <message>
        <source>The language of the program instead of the system&apos;s: %1.</source>
        <translation>不用系统语言，而使用指定的程序语言：%1。</translation>
    </message>
    <message>
        <source>Begin with the start page, whatever was open the last time.</source>
        <translation>以起始页开始，不论上次打开了什么。</translation>
    </message>
    <message>
        <source>Write pictures of every screen to a folder, and leave.</source>
        <translation>将每个界面的图片写入一个文件夹，然后退出。</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>无法创建文件夹 %1。请检查上级文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>无法写入 %1。请检查剩余空间及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The history in the database has migration %1 in the state &quot;%2&quot;, which this version does not know. Use the version that wrote it, or a newer one.</source>
        <translation>数据库的迁移历史中迁移 %1 处于状态“%2”，此版本不认识该状态。请使用写入它的版本或更新的版本。</translation>
    </message>
    <message>
        <source>A newer Relvar keeps the history of migrations in this database (in version %1 of its form; this one knows up to %2). Use that version or a newer one here. Nothing was read or changed.</source>
        <translation>此数据库的迁移历史由更新版本的 Relvar 保存（格式版本 %1；此版本最高支持 %2）。请在此使用该版本或更新的版本。未读取或更改任何内容。</translation>
    </message>
    <message>
        <source>The history of migrations cannot be made: the user may not create %1. Let the owner of the database grant it, or run these statements there and grant their tables to the user: %2</source>
        <translation>无法创建迁移历史：用户无权创建 %1。请让数据库的所有者授予该权限，或在那里运行以下语句并将其中的表授权给该用户：%2</translation>
    </message>
    <message>
        <source>The history of migrations is one of an older version, and the user may not change %1. Let its owner run these statements: %2</source>
        <translation>迁移历史属于旧版本，而用户无权更改 %1。请让其所有者运行以下语句：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>The SQL of %1 cannot be written: a line in it reads like a marker of the file. Change the line that begins with -- migrate:.</source>
        <translation>无法写入 %1 的 SQL：其中有一行看似文件的标记。请更改以 -- migrate: 开头的那一行。</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Make it, or open the project that has it.</source>
        <translation>没有可读的迁移文件夹 %1。请创建它，或打开含有它的项目。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same id. Give the newer one another number.</source>
        <translation>%1 和 %2 的 ID 相同。请给较新的一个换一个编号。</translation>
    </message>
    <message>
        <source>There is already a migration with the id %1 in %2. Nothing was written.</source>
        <translation>%2 中已有 ID 为 %1 的迁移。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no marker. Write -- migrate:up or -- migrate:down at the beginning of the line, or change the comment.</source>
        <translation>%1 不是标记。请在行首写 -- migrate:up 或 -- migrate:down，或更改该注释。</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up. Put one before the statements that make the change.</source>
        <translation>缺少 -- migrate:up 行。请将其放在执行更改的语句之前。</translation>
    </message>
    <message>
        <source>The up section is empty. Write the statements that make the change below -- migrate:up, or delete the file.</source>
        <translation>up 段为空。请在 -- migrate:up 下面写入执行更改的语句，或删除该文件。</translation>
    </message>
    <message>
        <source>Only comments may stand before -- migrate:up. Move this line below the marker.</source>
        <translation>-- migrate:up 之前只能有注释。请将此行移到该标记之下。</translation>
    </message>
    <message>
        <source>There are two %1 sections. A file has one of each: split it into two files.</source>
        <translation>有两个 %1 段。一个文件中每种段各一个：请将其拆成两个文件。</translation>
    </message>
    <message>
        <source>The down section comes first. Put the up section above it.</source>
        <translation>down 段在前。请将 up 段放到它上面。</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up above this one. Put one before the statements that make the change.</source>
        <translation>此行之上缺少 -- migrate:up 行。请将其放在执行更改的语句之前。</translation>
    </message>
    <message>
        <source>%1 is no option of a section. The one option is transaction:false.</source>
        <translation>%1 不是段的选项。唯一的选项是 transaction:false。</translation>
    </message>
    <message>
        <source>%1 is not named like a migration. Name it &lt;digits&gt;_&lt;name&gt;.sql, for example 20260131093000_add_phone.sql, or move it to another folder.</source>
        <translation>%1 不符合迁移的命名方式。请将其命名为 &lt;digits&gt;_&lt;name&gt;.sql，例如 20260131093000_add_phone.sql，或移到其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8. Save it in that encoding.</source>
        <translation>%1 不是 UTF-8 文本。请以该编码保存。</translation>
    </message>
    <message>
        <source>Index %1 may be left behind INVALID; it is taken away when the migration runs again.</source>
        <translation>可能遗留了 INVALID 状态的索引 %1；再次运行该迁移时会将其移除。</translation>
    </message>
    <message>
        <source>An index may be left behind INVALID: look at it before the migration runs again.</source>
        <translation>可能遗留了 INVALID 状态的索引：再次运行该迁移之前请先检查。</translation>
    </message>
    <message>
        <source>What it committed by itself before it stopped, such as batches of rows, stays in the database.</source>
        <translation>它在停止之前自行提交的内容（例如成批的行）会留在数据库中。</translation>
    </message>
    <message>
        <source>A revert of it began and has not ended. While that goes on, wait. If it was stopped, nothing was reverted: revert it again.</source>
        <translation>对它的回退已开始但未结束。若仍在进行，请等待。若已停止，则什么也没有回退：请再次回退。</translation>
    </message>
    <message>
        <source>A run of it began and has not ended. While that goes on, wait. If it was stopped, nothing of it is in the database: apply it again.</source>
        <translation>对它的运行已开始但未结束。若仍在进行，请等待。若已停止，则数据库中没有它的任何内容：请再次应用。</translation>
    </message>
    <message>
        <source>Its revert was stopped from outside before anything was reverted: it is applied as before. Revert it again.</source>
        <translation>对它的回退在回退任何内容之前就被外部终止：它仍如之前一样处于已应用状态。请再次回退。</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, and nothing of it is in the database. Apply it again.</source>
        <translation>它的运行被外部终止，数据库中没有它的任何内容。请再次应用。</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>它的运行被外部终止，数据库中没有它的任何内容，且其文件已不存在。请恢复该文件，或用 relvar-cli repair %1 忘记这次尝试。</translation>
    </message>
    <message>
        <source>Nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>数据库中没有它的任何内容，且其文件已不存在。请恢复该文件，或用 relvar-cli repair %1 忘记这次尝试。</translation>
    </message>
    <message>
        <source>It runs without a transaction, and no statement of it was finished, but what the failed one did may be in the database in part. Correct the file or the rows, and apply it again.</source>
        <translation>它不在事务中运行，没有一条语句执行完成，但失败语句所做的部分内容可能已在数据库中。请更正文件或数据行，然后再次应用。</translation>
    </message>
    <message>
        <source>Nothing of it is in the database: correct the file and apply it again.</source>
        <translation>数据库中没有它的任何内容：请更正文件后再次应用。</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known.</source>
        <translation>无法得知语句 %1 是否已执行完成。</translation>
    </message>
    <message>
        <source>Its first statement ran without a transaction.%4 Run it again with relvar-cli up --resume.</source>
        <translation>它的第一条语句不在事务中运行。%4 请用 relvar-cli up --resume 再次运行。</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli up --resume, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>它在第 %1 条语句（共 %2 条）之后停止，且不在事务中运行。%4 请排除障碍，然后用 relvar-cli up --resume 运行其余部分，或用 relvar-cli repair %3 --undo 撤回这些语句。</translation>
    </message>
    <message>
        <source>Taking it back has stopped: %1 of its %2 statements are still there.%4 Go on with relvar-cli repair %3 --undo.</source>
        <translation>撤回已停止：其 %2 条语句中的 %1 条仍在数据库中。%4 请用 relvar-cli repair %3 --undo 继续。</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and its file is no longer the one that ran so far.%4 Restore the file, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>它在第 %1 条语句（共 %2 条）之后停止，且不在事务中运行，而其文件已不是当时运行的那一份。%4 请恢复该文件，或用 relvar-cli repair %3 --undo 撤回这些语句。</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and there is no way back in it.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>它在第 %1 条语句（共 %2 条）之后停止，且不在事务中运行，其中也没有回退部分。%4 请手动将数据库调整到该迁移之后的状态，然后运行 relvar-cli baseline %3。</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli repair %3.</source>
        <translation>它的回退在第 %1 条语句（共 %2 条）之后停止，且不在事务中运行。%4 请排除障碍，然后用 relvar-cli repair %3 运行其余部分。</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction, and the way back is no longer the one that ran so far.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>它的回退在第 %1 条语句（共 %2 条）之后停止，且不在事务中运行，而回退部分已不是当时运行的那一份。%4 请手动将数据库调整到该迁移之后的状态，然后运行 relvar-cli baseline %3。</translation>
    </message>
    <message>
        <source>Restore the file as it was applied, or accept it as it is with relvar-cli accept %1.</source>
        <translation>请将文件恢复为应用时的样子，或用 relvar-cli accept %1 接受其现状。</translation>
    </message>
    <message>
        <source>Restore the file. It can still be reverted with the SQL that the database kept.</source>
        <translation>请恢复该文件。仍可用数据库保存的 SQL 将其回退。</translation>
    </message>
    <message>
        <source>No file has it, and the database kept no way back. Restore the file; or, when it does not belong here, forget it with relvar-cli repair %1.</source>
        <translation>没有文件包含它，数据库也未保存回退部分。请恢复该文件；若它不属于此处，请用 relvar-cli repair %1 将其忘记。</translation>
    </message>
    <message>
        <source>It runs at this moment. Wait until that is done.</source>
        <translation>它正在运行。请等待其完成。</translation>
    </message>
    <message>
        <source>Apply it: newer migrations are applied already, so check that it does not depend on their absence.</source>
        <translation>请应用它：更新的迁移已经应用，因此请检查它是否依赖于它们不存在。</translation>
    </message>
    <message>
        <source>Only some of the migrations that it replaces are applied. Revert them (relvar-cli down), or bring the database to the state after the last of them by hand, then run relvar-cli baseline %1.</source>
        <translation>它所代替的迁移只应用了一部分。请将其回退（relvar-cli down），或手动使数据库达到其中最后一个迁移之后的状态，然后运行 relvar-cli baseline %1。</translation>
    </message>
    <message>
        <source>relvar.sum cannot be read. After a merge: check that the migrations of both branches fit together, then write it anew with relvar-cli sum.</source>
        <translation>无法读取 relvar.sum。合并之后：请检查两个分支的迁移能否配合，然后用 relvar-cli sum 重新写入。</translation>
    </message>
    <message>
        <source>%1 was edited after it was recorded in relvar.sum. Restore it, or accept it as it is with relvar-cli sum.</source>
        <translation>%1 在记入 relvar.sum 之后被编辑过。请将其恢复，或用 relvar-cli sum 接受其现状。</translation>
    </message>
    <message>
        <source>%1 is recorded in relvar.sum and is not in the folder. Restore it, or accept that it is gone with relvar-cli sum.</source>
        <translation>%1 已记入 relvar.sum，但不在文件夹中。请将其恢复，或用 relvar-cli sum 接受其已不存在。</translation>
    </message>
    <message>
        <source>%1 is new; relvar.sum does not have it yet.</source>
        <translation>%1 是新的；relvar.sum 中还没有它。</translation>
    </message>
    <message>
        <source>%1 came in before migrations that are already recorded, as from a parallel branch. Check that they do not depend on each other, then run relvar-cli sum.</source>
        <translation>%1 排在已记录的迁移之前，像是来自并行的分支。请检查它们是否互不依赖，然后运行 relvar-cli sum。</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>转换 %1.%2 的值</translation>
    </message>
    <message>
        <source>Split a column of %1</source>
        <translation>拆分 %1 的一列</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>合并 %1 的列</translation>
    </message>
    <message>
        <source>Make a table of %1.%2</source>
        <translation>将 %1.%2 拆成单独的表</translation>
    </message>
    <message>
        <source>Split table %1</source>
        <translation>拆分表 %1</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>合并表</translation>
    </message>
    <message>
        <source>No table has at most one row for each row of %1, or the other way round: that takes a foreign key whose columns are unique.</source>
        <translation>没有哪个表与 %1 之间（无论哪个方向）每行至多对应一行：这需要一个列唯一的外键。</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>These changes wait for each other and cannot be put in an order: %1. Split them into two migrations.</source>
        <translation>这些更改互相等待，无法排出次序：%1。请将其分成两个迁移。</translation>
    </message>
</context>
<context>
    <name>postgresql</name>
    <message>
        <source>a prepared transaction</source>
        <translation>一个预备事务</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database, or it has no columns. Refresh to see what there is.</source>
        <translation>数据库中没有表或视图 %1，或它没有列。请刷新以查看现有内容。</translation>
    </message>
    <message>
        <source>Table %1 is copied</source>
        <translation>会复制表 %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Values of %1 may not fit the type %2</source>
        <translation>%1 的值可能不适合类型 %2</translation>
    </message>
    <message>
        <source>What the conversion changes in %1: its table has no key by which the values could be kept</source>
        <translation>转换在 %1 中改变的内容：其表没有可用来保留这些值的键</translation>
    </message>
    <message>
        <source>What the conversion changes in %1</source>
        <translation>转换在 %1 中改变的内容</translation>
    </message>
    <message>
        <source>Rows of table %1 have no value for %2</source>
        <translation>表 %1 的行没有 %2 的值</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>表 %1 的行</translation>
    </message>
    <message>
        <source>How table %1 is partitioned cannot be changed. Make a new table and move the rows.</source>
        <translation>不能更改表 %1 的分区方式。请新建表并移动行。</translation>
    </message>
    <message>
        <source>“%1” is not a port. Write a number from 1 to 65535, or leave it out for 5432.</source>
        <translation>“%1”不是端口。请填写 1 到 65535 之间的数字，或留空以使用 5432。</translation>
    </message>
    <message>
        <source>There is no host named “%1”. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>没有名为“%1”的主机。请检查拼写，以及本机是否在能解析该名称的网络（VPN）中。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s. Check host and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>%1 在 %2 秒内未应答。请检查主机和端口，以及中间是否有防火墙；地址中的 connect_timeout=… 可延长等待时间。</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>连接 %1 已取消。</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL database begins with postgresql://, not with %1://. Correct it, or choose the product that it belongs to.</source>
        <translation>PostgreSQL 数据库的地址以 postgresql:// 开头，而不是 %1://。请更正，或选择相应的数据库产品。</translation>
    </message>
    <message>
        <source>libpq knows no parameter “%1”. Correct or remove it in the address.</source>
        <translation>libpq 不认识参数“%1”。请在地址中更正或移除它。</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2. Relvar reads databases of PostgreSQL 10 and newer.</source>
        <translation>%1 运行的是 PostgreSQL %2。Relvar 可读取 PostgreSQL 10 及更新版本的数据库。</translation>
    </message>
    <message>
        <source>Nothing was committed: a statement of the transaction had failed, so it was rolled back.</source>
        <translation>未提交任何内容：事务中有语句失败，因此已回滚。</translation>
    </message>
    <message>
        <source>The statement has %1 places for values, not %2.</source>
        <translation>该语句有 %1 个值的位置，而不是 %2 个。</translation>
    </message>
    <message>
        <source>A value holds the character NUL, which no text of PostgreSQL can hold. Take it out.</source>
        <translation>有一个值包含 NUL 字符，而 PostgreSQL 的文本不能包含它。请将其去除。</translation>
    </message>
    <message>
        <source>Column %1 of %2 has to stay until its values have moved, and another column wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>%2 的列 %1 在其值移走之前必须保留，而另一列要使用它的名称。请选择其他名称，并在之后的迁移中重命名。</translation>
    </message>
    <message>
        <source>Table %1 has to stay until its values have moved, and another table wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>表 %1 在其值移走之前必须保留，而另一个表要使用它的名称。请选择其他名称，并在之后的迁移中重命名。</translation>
    </message>
    <message>
        <source>It was proved on PostgreSQL %1, and the target is PostgreSQL %2.</source>
        <translation>它是在 PostgreSQL %1 上验证的，而目标是 PostgreSQL %2。</translation>
    </message>
    <message>
        <source>Values of the domain %1 may not be what it asks for now</source>
        <translation>域 %1 的值可能不满足其现在的要求</translation>
    </message>
    <message>
        <source>Rows of table %1 may hold a value of %2 that goes away</source>
        <translation>表 %1 的行可能含有 %2 中将被移除的值</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others: the table has no key by which that could be kept</source>
        <translation>哪些行含有 %1 中将改为其他值的值：该表没有可用来保留这一信息的键</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others</source>
        <translation>哪些行含有 %1 中将改为其他值的值</translation>
    </message>
    <message>
        <source>Values of %1 that become others</source>
        <translation>%1 中将改为其他值的值</translation>
    </message>
    <message>
        <source>The default of %1.%2</source>
        <translation>%1.%2 的默认值</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>Check %1 of %2</source>
        <translation>%2 的检查约束 %1</translation>
    </message>
    <message>
        <source>Index %1 of %2</source>
        <translation>%2 的索引 %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>域 %1</translation>
    </message>
    <message>
        <source>%1 speaks of the value %2 of %3, which goes away. Change or drop it first.</source>
        <translation>%1 提到 %3 的值 %2，而该值将被移除。请先更改或删除前者。</translation>
    </message>
    <message>
        <source>The way back stops before it changes anything: %2 Delete these rows, or give them a value for the way back as the hint below says, then revert again.</source>
        <translation>回退在更改任何内容之前停止：%2 请删除这些行，或按下面的提示为它们提供回退所需的值，然后再次回退。</translation>
    </message>
    <message>
        <source>%3 has a row without a value where NOT NULL asks for one. %2 Give such rows a value first, or add a default.</source>
        <translation>%3 有一行缺少 NOT NULL 所要求的值。%2 请先为这些行赋值，或添加默认值。</translation>
    </message>
    <message>
        <source>The foreign key %3 does not hold. %2 Correct or remove these rows first.</source>
        <translation>外键 %3 不成立。%2 请先更正或移除这些行。</translation>
    </message>
    <message>
        <source>%3 allows each value once, and there are rows that share one. %2 Merge or change them first.</source>
        <translation>%3 要求每个值只出现一次，但有些行的值相同。%2 请先合并或更改它们。</translation>
    </message>
    <message>
        <source>Rows break the check %3. %2 Correct them first, or loosen the check.</source>
        <translation>有行违反检查约束 %3。%2 请先更正它们，或放宽约束。</translation>
    </message>
    <message>
        <source>Rows break the exclusion constraint %3. %2 Correct them first.</source>
        <translation>有行违反排他约束 %3。%2 请先更正它们。</translation>
    </message>
    <message>
        <source>A value does not fit its type: %2. Correct the value or the conversion.</source>
        <translation>有一个值不符合其类型：%2。请更正该值或转换方式。</translation>
    </message>
    <message>
        <source>The user may not do this on %1: %2. Ask the owner of the object, or an administrator of the server, to GRANT the right, or connect as a user that has it.</source>
        <translation>用户无权在 %1 上执行此操作：%2。请让对象的所有者或服务器管理员用 GRANT 授予权限，或以有权限的用户连接。</translation>
    </message>
    <message>
        <source>%1 can only be read: the connection is set to read-only, or the server is a replica. Switch read-only off, or connect to the primary server.</source>
        <translation>%1 只能读取：连接设为只读，或服务器是备库。请关闭只读，或连接主服务器。</translation>
    </message>
    <message>
        <source>Another session on %1 holds a lock that the statement needs, and did not let it go in time (lock_timeout): %2. Wait for it or end it, then run again.</source>
        <translation>%1 上的另一会话持有该语句所需的锁，且未及时释放（lock_timeout）：%2。请等待或结束该会话，然后重新运行。</translation>
    </message>
    <message>
        <source>Two sessions on %1 waited for each other (deadlock), and the server stopped this one. Run it again.</source>
        <translation>%1 上的两个会话互相等待（死锁），服务器终止了本会话。请重新运行。</translation>
    </message>
    <message>
        <source>Another session on %1 changed the same rows at the same time: %2. Run it again.</source>
        <translation>%1 上的另一会话同时更改了相同的行：%2。请重新运行。</translation>
    </message>
    <message>
        <source>It is in use on %1: %2. Wait until the others are done, then run again.</source>
        <translation>它在 %1 上正被使用：%2。请等其他会话完成后重新运行。</translation>
    </message>
    <message>
        <source>The server stopped the statement on %1: %2. It ran longer than statement_timeout allows, or somebody cancelled it there. Allow more time, or run it again.</source>
        <translation>服务器终止了 %1 上的语句：%2。它的运行时间超过了 statement_timeout 的限制，或有人在服务器上取消了它。请放宽时限，或重新运行。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the database was dropped.</source>
        <translation>与 %1 的连接已断开：数据库已被删除。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: it was idle for longer than the server allows. Connect again.</source>
        <translation>与 %1 的连接已断开：空闲时间超过了服务器允许的时长。请重新连接。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: its transaction was idle for longer than the server allows. What was not committed is undone. Connect again.</source>
        <translation>与 %1 的连接已断开：其事务空闲时间超过了服务器允许的时长。未提交的内容已撤销。请重新连接。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server is being shut down, or an administrator ended the session. What was not committed is undone. Connect again and look at the status.</source>
        <translation>与 %1 的连接已断开：服务器正在关闭，或管理员结束了该会话。未提交的内容已撤销。请重新连接并查看状态。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2. What was not committed is undone. Connect again and look at the status.</source>
        <translation>与 %1 的连接已断开：%2。未提交的内容已撤销。请重新连接并查看状态。</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full. Free some space there, then run again.</source>
        <translation>%1 所在服务器的磁盘已满。请在那里释放一些空间，然后重新运行。</translation>
    </message>
    <message>
        <source>The server of %1 has no memory left for the statement. Run it when the server has less to do, or raise its limits.</source>
        <translation>%1 所在的服务器没有足够内存执行该语句。请在服务器较空闲时运行，或提高其限额。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read this statement: %2. Correct it at the place named below.</source>
        <translation>PostgreSQL 无法解析此语句：%2。请在下面指出的位置更正。</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the database&apos;s tables and views, and check the schema that it stands in.</source>
        <translation>该语句与 %1 中的内容不符：%2。请将名称与数据库的表和视图核对，并检查它所在的模式。</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the table&apos;s columns.</source>
        <translation>该语句与 %1 中的内容不符：%2。请将名称与表的列核对。</translation>
    </message>
    <message>
        <source>%1 has no such function or operator: %2. Compare name and types, and check whether an extension is missing.</source>
        <translation>%1 没有这样的函数或运算符：%2。请核对名称和类型，并检查是否缺少扩展。</translation>
    </message>
    <message>
        <source>Something that the statement names is not in %1: %2. Compare the name, and check whether an extension is missing.</source>
        <translation>语句中提到的某个对象不在 %1 中：%2。请核对名称，并检查是否缺少扩展。</translation>
    </message>
    <message>
        <source>%1 has no such schema: %2. Make it first, or correct the name.</source>
        <translation>%1 没有这个模式：%2。请先创建它，或更正名称。</translation>
    </message>
    <message>
        <source>There is no such database: %2. Correct the name, or make the database.</source>
        <translation>没有这个数据库：%2。请更正名称，或创建该数据库。</translation>
    </message>
    <message>
        <source>The name is taken in %1: %2. Choose another, or look whether the change is there already.</source>
        <translation>该名称在 %1 中已被占用：%2。请换一个名称，或检查此更改是否已存在。</translation>
    </message>
    <message>
        <source>It cannot be dropped from %1, because other objects need it: %2. Drop or change those first; they are listed below.</source>
        <translation>无法从 %1 中删除它，因为其他对象依赖它：%2。请先删除或更改那些对象；它们列在下面。</translation>
    </message>
    <message>
        <source>The statement cannot run inside a transaction: %2. Write transaction:false on the marker of its section.</source>
        <translation>该语句不能在事务中运行：%2。请在其所在段的标记上写 transaction:false。</translation>
    </message>
    <message>
        <source>An earlier statement of the transaction on %1 had failed, so this one was not run. Correct that one.</source>
        <translation>%1 上该事务中之前的语句已失败，因此未运行此语句。请更正那条语句。</translation>
    </message>
    <message>
        <source>The server of %1 cannot do this: %2. Write the change in another way.</source>
        <translation>%1 所在的服务器不支持此操作：%2。请用其他方式编写此更改。</translation>
    </message>
    <message>
        <source>The server reports damaged data in %1: %2. Make a backup of what can be read before anything else.</source>
        <translation>服务器报告 %1 中的数据已损坏：%2。请先备份还能读取的内容，再做其他操作。</translation>
    </message>
    <message>
        <source>The server reports a damaged index in %1: %2. REINDEX it before anything else.</source>
        <translation>服务器报告 %1 中的一个索引已损坏：%2。请先对其执行 REINDEX，再做其他操作。</translation>
    </message>
    <message>
        <source>A value of %3 does not fit the new type: %2. Change such values first, or give the column a conversion, an expression that says what becomes of them.</source>
        <translation>%3 的一个值不符合新类型：%2。请先更改这些值，或为该列指定转换，即说明如何转换这些值的表达式。</translation>
    </message>
    <message>
        <source>PostgreSQL refused the statement on %1: %2</source>
        <translation>PostgreSQL 拒绝了 %1 上的语句：%2</translation>
    </message>
    <message>
        <source>The server does not accept this password for %1. Check user and password.</source>
        <translation>服务器不接受用于 %1 的密码。请检查用户名和密码。</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1 (%2). Check the user&apos;s name; an administrator can make the role with LOGIN, or map the system&apos;s user to it in pg_ident.conf.</source>
        <translation>服务器不允许该用户登录：%1（%2）。请检查用户名；管理员可以创建带 LOGIN 的角色，或在 pg_ident.conf 中将系统用户映射到该角色。</translation>
    </message>
    <message>
        <source>The server has no such database: %1. Correct the name in the address, or make it with CREATE DATABASE.</source>
        <translation>服务器没有这个数据库：%1。请更正地址中的名称，或用 CREATE DATABASE 创建它。</translation>
    </message>
    <message>
        <source>The user may not connect to %1 (%2). Ask the owner of the database to GRANT CONNECT.</source>
        <translation>用户无权连接 %1（%2）。请让数据库的所有者执行 GRANT CONNECT。</translation>
    </message>
    <message>
        <source>All connections that the server, the role or the database of %1 allows are taken (%2). Close some, or raise the limit, then try again.</source>
        <translation>%1 的服务器、角色或数据库所允许的连接已用尽（%2）。请关闭一些连接，或提高上限，然后重试。</translation>
    </message>
    <message>
        <source>The server of %1 is starting, recovering or shutting down (%2). Wait a moment and try again.</source>
        <translation>%1 所在的服务器正在启动、恢复或关闭（%2）。请稍候重试。</translation>
    </message>
    <message>
        <source>The server closed the connection to %1 while it was made (%2). Try again.</source>
        <translation>服务器在建立与 %1 的连接时将其关闭（%2）。请重试。</translation>
    </message>
    <message>
        <source>The database of %1 accepts no connections (%2). Choose another one.</source>
        <translation>%1 的数据库不接受连接（%2）。请选择其他数据库。</translation>
    </message>
    <message>
        <source>What answers for %1 did not accept the connection (%2). Behind a pooler, check that it knows the database and the user.</source>
        <translation>响应 %1 的程序未接受连接（%2）。若经由连接池，请检查它是否配置了该数据库和用户。</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none is known. Enter it, or put it into ~/.pgpass.</source>
        <translation>服务器要求 %1 的密码，但没有已知的密码。请输入密码，或将其放入 ~/.pgpass。</translation>
    </message>
    <message>
        <source>The server of %1 offers no encryption (TLS), but the connection asks for it. Switch it on at the server (ssl = on), or, on a network that you trust, choose sslmode=prefer.</source>
        <translation>%1 所在的服务器不提供加密（TLS），但连接要求加密。请在服务器上启用（ssl = on），或者在您信任的网络中选择 sslmode=prefer。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: there is no root certificate. Name the file of the certificate authority with sslrootcert=….</source>
        <translation>无法检查 %1 的证书：没有根证书。请用 sslrootcert=… 指定证书颁发机构的文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that is trusted here, or it has expired. Name the right root certificate with sslrootcert=….</source>
        <translation>%1 的证书不是由此处信任的机构签发的，或已过期。请用 sslrootcert=… 指定正确的根证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Connect by the name that the certificate names; something else may be answering in the server&apos;s place.</source>
        <translation>%1 的证书属于另一主机。请用证书中的主机名连接；也可能有其他程序在冒充服务器应答。</translation>
    </message>
    <message>
        <source>The two sides do not agree on a certificate for %1 (%2). Check sslcert, sslkey and sslrootcert.</source>
        <translation>双方未能就 %1 的证书达成一致（%2）。请检查 sslcert、sslkey 和 sslrootcert。</translation>
    </message>
    <message>
        <source>The key of the client certificate for %1 cannot be used (%2). Check sslkey; nobody else may be allowed to read the file.</source>
        <translation>用于 %1 的客户端证书密钥无法使用（%2）。请检查 sslkey；该文件不得允许其他人读取。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on (%2). Check sslmode and the versions of TLS that the server allows.</source>
        <translation>未能就与 %1 的加密连接达成一致（%2）。请检查 sslmode 以及服务器允许的 TLS 版本。</translation>
    </message>
    <message>
        <source>The connection to %1 broke while encryption was agreed on (%2). Check sslmode, and that a PostgreSQL server listens at this port.</source>
        <translation>协商加密时与 %1 的连接中断（%2）。请检查 sslmode，以及监听该端口的是否为 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>Kerberos does not let this user in at %1 (%2). Get a ticket with kinit, or log in with a password.</source>
        <translation>Kerberos 不允许该用户登录 %1（%2）。请用 kinit 获取票据，或使用密码登录。</translation>
    </message>
    <message>
        <source>There is no host with the name in %1. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>找不到 %1 中的主机名。请检查拼写，以及本机是否在能解析该名称的网络（VPN）中。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check host and port, that the server runs, and that listen_addresses lets it answer on this network.</source>
        <translation>%1 上没有服务在监听。请检查主机和端口、服务器是否在运行，以及 listen_addresses 是否允许它在此网络上应答。</translation>
    </message>
    <message>
        <source>There is no server behind the socket of %1. Check that the server runs on this computer, and the folder and port of its socket.</source>
        <translation>%1 的套接字背后没有服务器。请检查服务器是否在本机运行，以及其套接字的文件夹和端口。</translation>
    </message>
    <message>
        <source>This system user may not use the socket of %1. Connect over TCP (host=localhost), or get access to the folder.</source>
        <translation>当前系统用户无权使用 %1 的套接字。请通过 TCP 连接（host=localhost），或取得对该文件夹的访问权限。</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, the VPN and firewalls.</source>
        <translation>从这里无法到达 %1。请检查网络、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host and port, and whether a firewall stands between.</source>
        <translation>%1 未及时应答。请检查主机和端口，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for one that can be written. Add the primary server to the address.</source>
        <translation>%1 所在的服务器是备库，但 target_session_attrs 要求可写的服务器。请在地址中添加主服务器。</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for the primary. Add it to the address.</source>
        <translation>%1 所在的服务器是备库，但 target_session_attrs 要求主服务器。请在地址中添加它。</translation>
    </message>
    <message>
        <source>What answers at %1 is no PostgreSQL server. Check the port.</source>
        <translation>%1 处应答的不是 PostgreSQL 服务器。请检查端口。</translation>
    </message>
    <message>
        <source>The service in the address is not known here (%2). Write it into ~/.pg_service.conf, or correct its name.</source>
        <translation>此处不认识地址中的服务（%2）。请将其写入 ~/.pg_service.conf，或更正其名称。</translation>
    </message>
    <message>
        <source>The file of services cannot be read (%2). Write it, or give host and database instead of a service.</source>
        <translation>无法读取服务文件（%2）。请编写该文件，或用主机和数据库代替服务。</translation>
    </message>
    <message>
        <source>A parameter in the address has a value that libpq does not know: %2. Correct it.</source>
        <translation>地址中有一个参数的值不被 libpq 识别：%2。请更正。</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was made. Check that a PostgreSQL server listens there, and its log.</source>
        <translation>%1 在建立连接时将其关闭。请检查监听那里的是否为 PostgreSQL 服务器，并查看其日志。</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2. Check host, port and network.</source>
        <translation>连接 %1 失败：%2。请检查主机、端口和网络。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行: </translation>
    </message>
    <message>
        <source>The server admits no such connection: %1 (%2). An administrator can add a line for it to pg_hba.conf; if it says “no encryption”, try sslmode=require.</source>
        <translation>服务器不允许这样的连接：%1（%2）。管理员可以在 pg_hba.conf 中为其添加一行；如果其中提到 “no encryption”，请尝试 sslmode=require。</translation>
    </message>
    <message>
        <source>The server does not admit the connection to %1: %2. Ask its administrator.</source>
        <translation>服务器不允许连接 %1：%2。请询问其管理员。</translation>
    </message>
    <message>
        <source>Old and new can live side by side for one change at a time: another name or type of one column, or another name of one table. Save other changes by themselves.</source>
        <translation>新旧并存一次只能针对一项更改：一列的新名称或新类型，或者一个表的新名称。其他更改请单独保存。</translation>
    </message>
    <message>
        <source>%1 has row level security, and a view in its place would go around it before PostgreSQL 15. Say postgresql_version in relvar.toml when the server is newer.</source>
        <translation>%1 启用了行级安全，而在 PostgreSQL 15 之前，代替它的视图会绕过行级安全。如果服务器更新，请在 relvar.toml 中指定 postgresql_version。</translation>
    </message>
    <message>
        <source>%1 belongs to a table with partitions or heirs: their columns cannot be doubled one by one.</source>
        <translation>%1 属于有分区或子表的表：无法逐个为其列添加第二列。</translation>
    </message>
    <message>
        <source>%1 is computed from other columns; save the change as it is.</source>
        <translation>%1 由其他列计算得出；请按原样保存该更改。</translation>
    </message>
    <message>
        <source>%1 numbers its rows by itself, and two columns cannot share that.</source>
        <translation>%1 自行为行编号，而两列无法共用编号。</translation>
    </message>
    <message>
        <source>%1 is in the primary key, or other tables refer to it: they would need a second column each. Save the change as it is, at a quiet time.</source>
        <translation>%1 属于主键，或被其他表引用：它们各自也需要第二列。请在空闲时段按原样保存该更改。</translation>
    </message>
    <message>
        <source>%1 uses %2, and cannot use two columns.</source>
        <translation>%1 使用 %2，而它无法使用两列。</translation>
    </message>
    <message>
        <source>%1, behind a pooler, %2</source>
        <translation>%1，经由连接池，%2</translation>
    </message>
    <message>
        <source>COPY … FROM stdin waits for rows, and a migration has none to give. Write them as INSERT statements, or load them with psql.</source>
        <translation>COPY … FROM stdin 等待输入行，而迁移无法提供。请写成 INSERT 语句，或用 psql 载入。</translation>
    </message>
    <message>
        <source>COPY … TO stdout sends rows, and nobody takes them here. Use psql for it.</source>
        <translation>COPY … TO stdout 会送出行，而此处无人接收。请使用 psql。</translation>
    </message>
    <message>
        <source>The statement holds the character NUL, which PostgreSQL does not know. Take it out.</source>
        <translation>该语句包含 PostgreSQL 不认识的 NUL 字符。请将其去除。</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>%1 上的语句已取消。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server, or something between, closed it. What was not committed is undone. Connect again and look at the status.</source>
        <translation>与 %1 的连接已断开：服务器或中间的某个环节将其关闭。未提交的内容已撤销。请重新连接并查看状态。</translation>
    </message>
    <message>
        <source>Cancelled, but %1 did not answer within %2 s, so the connection was closed. The server may still be busy with the statement: look at the status.</source>
        <translation>已取消，但 %1 在 %2 秒内未应答，因此已关闭连接。服务器可能仍在执行该语句：请查看状态。</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own number, so all rows are written anew. Waits less: add the column without a default, number the rows in batches, then set the default.</source>
        <translation>%1 的每一行都得到各自的编号，因此会重写所有行。等待更少的做法：先添加不带默认值的列，分批为行编号，再设置默认值。</translation>
    </message>
    <message>
        <source>The domain of %1 has a condition, so all rows are written anew. Waits less: a column of the base type with a CHECK that is added NOT VALID.</source>
        <translation>%1 的域带有条件，因此会重写所有行。等待更少的做法：使用基础类型的列，并以 NOT VALID 添加 CHECK。</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own value in %2, so all rows are written anew. Waits less: a plain column that is filled in batches.</source>
        <translation>%1 的每一行在 %2 中都得到各自的值，因此会重写所有行。等待更少的做法：使用分批填充的普通列。</translation>
    </message>
    <message>
        <source>Fails when %1 has rows: they would have no value in %2.</source>
        <translation>若 %1 有行则会失败：这些行没有 %2 的值。</translation>
    </message>
    <message>
        <source>The default of %1 may differ from row to row, so all rows are written anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>%1 的默认值可能逐行不同，因此会重写所有行。等待更少的做法：先添加不带默认值的列，再设置默认值，然后分批填充行。</translation>
    </message>
    <message>
        <source>Before PostgreSQL 11 every new column with a default writes all rows anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>在 PostgreSQL 11 之前，每个带默认值的新列都会重写所有行。等待更少的做法：先添加不带默认值的列，再设置默认值，然后分批填充行。</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew to convert %2, and its indexes are built again. Waits less: a second column that a trigger keeps in step, filled in batches, which then takes the name.</source>
        <translation>为转换 %2，会重写 %1 的所有行并重建其索引。等待更少的做法：添加由触发器保持同步的第二列，分批填充，然后由它取代原来的名称。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, and the lock comes when all who use it now have finished. Waits less: DROP INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>期间无人能读写 %1，而且要等当前所有使用者完成后才能取得锁。等待更少的做法：在事务之外使用 DROP INDEX CONCURRENTLY。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. Waits less: CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.</source>
        <translation>构建索引期间无人能读写 %1。等待更少的做法：先 CREATE UNIQUE INDEX CONCURRENTLY，再 ADD CONSTRAINT … USING INDEX。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked while nobody can read or write it. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>会检查 %1 的所有行，期间无人能读写它。等待更少的做法：以 NOT VALID 添加约束，再在单独的事务中 VALIDATE。</translation>
    </message>
    <message>
        <source>A foreign key keeps writers of both tables waiting, also of %1.</source>
        <translation>外键会使两个表的写入都等待，也包括 %1。</translation>
    </message>
    <message>
        <source>All rows of %1 are looked up meanwhile. Waits less: add the foreign key NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>期间会逐一查找 %1 的所有行。等待更少的做法：以 NOT VALID 添加外键，再在单独的事务中 VALIDATE。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. There is no form that waits less.</source>
        <translation>构建索引期间无人能读写 %1。没有等待更少的做法。</translation>
    </message>
    <message>
        <source>Dropping a foreign key keeps everybody from %1 too, which it points at.</source>
        <translation>删除外键也会使所有人无法访问它所引用的 %1。</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK (%2 IS NOT NULL) that is added NOT VALID and validated before, so that this one reads nothing.</source>
        <translation>会读取 %1 的所有行，期间其他人都无法访问。等待更少的做法：事先以 NOT VALID 添加 CHECK (%2 IS NOT NULL) 并校验，这样此语句无需读取任何行。</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less before PostgreSQL 12: a CHECK (%2 IS NOT NULL) in its place, added NOT VALID and then validated.</source>
        <translation>会读取 %1 的所有行，期间其他人都无法访问。PostgreSQL 12 之前等待更少的做法：改用 CHECK (%2 IS NOT NULL)，以 NOT VALID 添加后再校验。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, with all its partitions. Waits less: a table of its own, made LIKE %1, that is attached afterwards.</source>
        <translation>期间无人能读写 %1 及其所有分区。等待更少的做法：用 LIKE %1 创建单独的表，之后再附加。</translation>
    </message>
    <message>
        <source>Reads %1 twice and waits for every transaction that has used it; nobody waits for it.</source>
        <translation>会将 %1 读取两遍，并等待所有使用过它的事务；但无人需要等待它。</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while the index is built. Waits less: CREATE INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>构建索引期间无人能写入 %1。等待更少的做法：在事务之外使用 CREATE INDEX CONCURRENTLY。</translation>
    </message>
    <message>
        <source>The rows of all tables that use the domain %1 are checked. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>会检查使用域 %1 的所有表的行。等待更少的做法：以 NOT VALID 添加约束，再在单独的事务中 VALIDATE。</translation>
    </message>
    <message>
        <source>All rows of %1 are read, unless one of its CHECK constraints says that they are within the bounds.</source>
        <translation>会读取 %1 的所有行，除非它的某个 CHECK 约束已表明这些行在边界之内。</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK with the bounds that is added NOT VALID and validated before.</source>
        <translation>会读取 %1 的所有行，期间其他人都无法访问。等待更少的做法：事先以 NOT VALID 添加包含边界的 CHECK 并校验。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile. Waits less: DETACH PARTITION … CONCURRENTLY, from PostgreSQL 14 on, outside a transaction and where there is no DEFAULT partition.</source>
        <translation>期间无人能读写 %1。等待更少的做法：PostgreSQL 14 及以上版本中，在事务之外且没有 DEFAULT 分区时，使用 DETACH PARTITION … CONCURRENTLY。</translation>
    </message>
    <message>
        <source>Every row of %1 is locked until the transaction ends. Waits less: in batches, each in a transaction of its own.</source>
        <translation>%1 的每一行都会锁定到事务结束。等待更少的做法：分批执行，每批使用单独的事务。</translation>
    </message>
    <message>
        <source>CASCADE empties the tables that point at it as well.</source>
        <translation>CASCADE 也会清空引用它的表。</translation>
    </message>
    <message>
        <source>Nobody can read %1 while it is filled. Waits less: REFRESH … CONCURRENTLY, which needs a unique index over all its rows.</source>
        <translation>填充期间无人能读取 %1。等待更少的做法：REFRESH … CONCURRENTLY，这需要覆盖其所有行的唯一索引。</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: REINDEX … CONCURRENTLY, outside a transaction.</source>
        <translation>索引本身也会被锁定，因此 %1 的大多数查询也要等待。等待更少的做法：在事务之外使用 REINDEX … CONCURRENTLY。</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: a second index, made CONCURRENTLY, that takes its place.</source>
        <translation>索引本身也会被锁定，因此 %1 的大多数查询也要等待。等待更少的做法：用 CONCURRENTLY 创建第二个索引来取代它。</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew, in the order of an index.</source>
        <translation>会按某个索引的次序重写 %1 的所有行。</translation>
    </message>
    <message>
        <source>%1 has %2, which needs PostgreSQL %3 or newer; the target is PostgreSQL %4. Take it out, or upgrade the server.</source>
        <translation>%1 含有 %2，这需要 PostgreSQL %3 或更高版本；而目标是 PostgreSQL %4。请将其去除，或升级服务器。</translation>
    </message>
    <message>
        <source>Rows of table %1 may have no value for %2</source>
        <translation>表 %1 的行可能没有 %2 的值</translation>
    </message>
    <message>
        <source>%1 is used by tables and cannot be replaced while they use it. Change it in a migration of its own, under a new name.</source>
        <translation>%1 正被表使用，使用期间不能替换它。请在单独的迁移中以新名称更改它。</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same values (%2)</source>
        <translation>表 %1 的行可能有相同的值（%2）</translation>
    </message>
    <message>
        <source>The values that are filled into %1 go with the column, not with this migration.</source>
        <translation>填充到 %1 的值随该列一同移除，而不是随此迁移。</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same primary key, or none</source>
        <translation>表 %1 的行可能有相同的主键，或没有主键</translation>
    </message>
    <message>
        <source>Rows of table %1 may not satisfy the check %2</source>
        <translation>表 %1 的行可能不满足检查约束 %2</translation>
    </message>
    <message>
        <source>Rows of table %1 may exclude each other (%2)</source>
        <translation>表 %1 的行可能互相排斥（%2）</translation>
    </message>
    <message>
        <source>Rows of table %1 may refer to rows that are not there (%2)</source>
        <translation>表 %1 的行可能引用不存在的行（%2）</translation>
    </message>
    <message>
        <source>a value does not fit its type (SQLSTATE %1)</source>
        <translation>有一个值不符合其类型（SQLSTATE %1）</translation>
    </message>
    <message>
        <source>a trigger or function refuses a row (SQLSTATE %1)</source>
        <translation>有触发器或函数拒绝了一行（SQLSTATE %1）</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>It is about databases of the server, not about what is in one.</source>
        <translation>它涉及服务器上的数据库，而非某个数据库中的内容。</translation>
    </message>
    <message>
        <source>It is about tablespaces, which all databases of the server share.</source>
        <translation>它涉及表空间，而表空间由服务器的所有数据库共享。</translation>
    </message>
    <message>
        <source>It concerns the whole server.</source>
        <translation>它涉及整个服务器。</translation>
    </message>
    <message>
        <source>It uses files or programs of the server&apos;s computer.</source>
        <translation>它使用服务器所在计算机的文件或程序。</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>它会连接到另一台服务器。</translation>
    </message>
    <message>
        <source>It is about roles, which all databases of the server share.</source>
        <translation>它涉及角色，而角色由服务器的所有数据库共享。</translation>
    </message>
    <message>
        <source>It takes on another role than the one that the scratch database belongs to.</source>
        <translation>它会切换到并非临时数据库所属的角色。</translation>
    </message>
    <message>
        <source>What the way back does not compute alike in column %1</source>
        <translation>列 %1 中回退时计算结果不同的内容</translation>
    </message>
    <message>
        <source>Column %1: its table has no key by which its values could be kept</source>
        <translation>列 %1：其表没有可用来保留其值的键</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>表 %1 中此后写入的行没有 %2 的值</translation>
    </message>
    <message>
        <source>Making a scratch database was cancelled.</source>
        <translation>创建临时数据库已取消。</translation>
    </message>
    <message>
        <source>Proofs do not run as %1 on %2: that user has power over the whole server, and a proof runs SQL that comes with a project. Name a user made with CREATE ROLE … LOGIN CREATEDB.</source>
        <translation>不能以 %2 上的 %1 身份进行验证：该用户对整个服务器拥有权力，而验证会运行随项目而来的 SQL。请指定用 CREATE ROLE … LOGIN CREATEDB 创建的用户。</translation>
    </message>
    <message>
        <source>The user %1 may not make scratch databases on %2. An administrator can allow it: ALTER ROLE %3 CREATEDB.</source>
        <translation>用户 %1 无权在 %2 上创建临时数据库。管理员可以授权：ALTER ROLE %3 CREATEDB。</translation>
    </message>
    <message>
        <source>There is no folder for a private server: %1 cannot be written to, or its path is too long. Set TMPDIR to a folder that can.</source>
        <translation>没有可供私有服务器使用的文件夹：%1 无法写入，或其路径太长。请将 TMPDIR 设为可用的文件夹。</translation>
    </message>
    <message>
        <source>Starting a private server was cancelled.</source>
        <translation>启动私有服务器已取消。</translation>
    </message>
    <message>
        <source>The private server for proofs did not start. Its own words are below; a development server can be used instead.</source>
        <translation>用于验证的私有服务器未能启动。其原始消息见下；也可改用开发服务器。</translation>
    </message>
    <message>
        <source>The programs of a PostgreSQL server (initdb, pg_ctl, postgres) are not installed here. Install the package postgresql, or name a development server for proofs.</source>
        <translation>此处未安装 PostgreSQL 服务器的程序（initdb、pg_ctl、postgres）。请安装软件包 postgresql，或指定用于验证的开发服务器。</translation>
    </message>
    <message>
        <source>The folder of the private server, %1, cannot be written to. Free some space there.</source>
        <translation>无法写入私有服务器的文件夹 %1。请在那里释放一些空间。</translation>
    </message>
    <message>
        <source>The private server cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>无法启动私有服务器：系统不能再启动新进程。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database: it cannot be read here, so it cannot be checked. Prove it without a development server, on a private one.</source>
        <translation>该语句未在临时数据库上运行：此处无法解析它，因而无法检查。请不用开发服务器，改在私有服务器上验证。</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database. %1</source>
        <translation>该语句未在临时数据库上运行。%1</translation>
    </message>
    <message>
        <source>The extension %1 is not installed where proofs are held. Install its package for the server there.</source>
        <translation>进行验证的服务器上未安装扩展 %1。请在那里安装其软件包。</translation>
    </message>
    <message>
        <source>Only a superuser of the development server may make the extension %1, and a proof must not be one. Prove it without a development server, on a private one.</source>
        <translation>只有开发服务器的超级用户才能创建扩展 %1，而验证不得以超级用户身份进行。请不用开发服务器，改在私有服务器上验证。</translation>
    </message>
    <message>
        <source>The statement needs rights that proofs do not have: they run as an ordinary user, because they run SQL that comes with a project.</source>
        <translation>该语句需要验证所不具备的权限：验证以普通用户身份运行，因为所运行的是随项目而来的 SQL。</translation>
    </message>
    <message>
        <source>Where proofs are held, something is missing that the statement names: %1</source>
        <translation>进行验证之处缺少语句所提到的内容：%1</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一程序</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>The program ssh is not installed here. Install the package openssh-client.</source>
        <translation>此处未安装 ssh 程序。请安装软件包 openssh-client。</translation>
    </message>
    <message>
        <source>The SSH server %1 is not known on this computer, or shows another key than before. Log in once with ssh in a terminal, compare the key it shows, and try again.</source>
        <translation>本机不认识 SSH 服务器 %1，或其密钥与以前不同。请在终端中用 ssh 登录一次，核对它显示的密钥，然后重试。</translation>
    </message>
    <message>
        <source>The SSH server %1 does not let you in. Add your key to the agent (ssh-add), or name its file; a key with a passphrase needs the agent.</source>
        <translation>SSH 服务器 %1 不允许您登录。请将密钥添加到代理（ssh-add），或指定密钥文件；带口令的密钥需要代理。</translation>
    </message>
    <message>
        <source>The SSH server %1 cannot be reached: %2. Check its name and port.</source>
        <translation>无法访问 SSH 服务器 %1：%2。请检查其名称和端口。</translation>
    </message>
    <message>
        <source>ssh cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>无法启动 ssh：系统不能再启动新进程。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Connecting through %1 was cancelled.</source>
        <translation>经由 %1 的连接已取消。</translation>
    </message>
    <message>
        <source>The SSH server %1 did not let the connection through within %2 s. Check its name and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>SSH 服务器 %1 在 %2 秒内未能建立转发连接。请检查其名称和端口，以及中间是否有防火墙；地址中的 connect_timeout=… 可延长等待时间。</translation>
    </message>
    <message>
        <source>The SSH server %1 does not get through to %2, port %3: %4. Check host and port as that server sees them, and that it allows forwarding.</source>
        <translation>SSH 服务器 %1 无法到达 %2 的端口 %3：%4。请以该服务器所见为准检查主机和端口，并检查它是否允许转发。</translation>
    </message>
    <message>
        <source>the scratch database</source>
        <translation>临时数据库</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>The first migration cannot be made from %1: the user may not read its %2. Connect as the owner of the database.</source>
        <translation>无法由 %1 生成第一个迁移：用户无权读取其 %2。请以数据库所有者的身份连接。</translation>
    </message>
    <message>
        <source>The connection %1 is read-only, and the database has to remember its first migration. Allow writing, or choose another connection.</source>
        <translation>连接 %1 为只读，而数据库必须记住它的第一个迁移。请允许写入，或选择其他连接。</translation>
    </message>
    <message>
        <source>%1 has migrations already. Choose an empty folder for the project.</source>
        <translation>%1 中已有迁移。请为项目选择空文件夹。</translation>
    </message>
    <message>
        <source>%1 and then %2 does not come to the same as the other way round. What the other way would still have to change: %3</source>
        <translation>先 %1 后 %2 与相反的次序结果不同。按相反次序还须更改：%3</translation>
    </message>
    <message>
        <source>%1 cannot run after %2: %3</source>
        <translation>%1 不能在 %2 之后运行：%3</translation>
    </message>
    <message>
        <source>relvar.toml does not say which dialect the project is in. Add a line such as dialect = &quot;sqlite&quot;.</source>
        <translation>relvar.toml 未说明项目使用哪种方言。请添加一行，例如 dialect = &quot;sqlite&quot;。</translation>
    </message>
    <message>
        <source>The default connection is %1, and there is no [connections.%1]. Add it, or name another.</source>
        <translation>默认连接是 %1，但没有 [connections.%1]。请添加它，或指定其他连接。</translation>
    </message>
    <message>
        <source>%1 must be a table: write it as [%1].</source>
        <translation>%1 必须是表：请写成 [%1]。</translation>
    </message>
    <message>
        <source>%1 is no version of PostgreSQL from 10 on. Write it as &quot;18&quot; or &quot;18.1&quot;.</source>
        <translation>%1 不是 PostgreSQL 10 及以上的版本号。请写成 &quot;18&quot; 或 &quot;18.1&quot;。</translation>
    </message>
    <message>
        <source>%1 is no version of SQLite. Write it as &quot;3.31&quot; or &quot;3.31.1&quot;.</source>
        <translation>%1 不是 SQLite 的版本号。请写成 &quot;3.31&quot; 或 &quot;3.31.1&quot;。</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for 3.31 and newer. Remove sqlite_version, or name a newer one.</source>
        <translation>SQLite %1 版本过低：只能为 3.31 及更高版本编写语句。请移除 sqlite_version，或指定更高的版本。</translation>
    </message>
    <message>
        <source>The connection %1 must be a table: write it as [connections.%1].</source>
        <translation>连接 %1 必须是表：请写成 [connections.%1]。</translation>
    </message>
    <message>
        <source>The connection %1 has no address. Add a line such as address = &quot;shop.db&quot;.</source>
        <translation>连接 %1 没有地址。请添加一行，例如 address = &quot;shop.db&quot;。</translation>
    </message>
    <message>
        <source>%1 is no color. Write it as &quot;#2a9d8f&quot;.</source>
        <translation>%1 不是颜色。请写成 &quot;#2a9d8f&quot; 的形式。</translation>
    </message>
    <message>
        <source>read_only must be true or false, without quotes.</source>
        <translation>read_only 必须是 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>%1 is no environment. Write development, test or production.</source>
        <translation>%1 不是环境。请写 development、test 或 production。</translation>
    </message>
    <message>
        <source>keep must be a whole number from 0 (no backups) to 1000.</source>
        <translation>keep 必须是 0（无备份）到 1000 之间的整数。</translation>
    </message>
    <message>
        <source>online must be true or false, without quotes.</source>
        <translation>online 必须是 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>batch_rows must be a whole number from 1 to 1000000.</source>
        <translation>batch_rows 必须是 1 到 1000000 之间的整数。</translation>
    </message>
    <message>
        <source>%1 must be a whole number of milliseconds, 0 for no limit.</source>
        <translation>%1 必须是以毫秒为单位的整数，0 表示无限制。</translation>
    </message>
    <message>
        <source>[migrations] says %1, which is for PostgreSQL alone: a file has one writer at a time. Remove the line.</source>
        <translation>[migrations] 中的 %1 仅适用于 PostgreSQL：文件一次只能有一个写入者。请移除该行。</translation>
    </message>
    <message>
        <source>[migrations] needs both format and folder, or none of them: whose migrations they are, and where they are.</source>
        <translation>[migrations] 须同时有 format 和 folder，或两者都没有：即迁移属于哪个工具，以及位于何处。</translation>
    </message>
    <message>
        <source>%1 is no format of migrations that Relvar knows. It knows: %2.</source>
        <translation>%1 不是 Relvar 所知的迁移格式。可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 is no rule of what may differ. Write a kind, a colon and a name: &quot;table:audit_*&quot;.</source>
        <translation>%1 不是关于允许差异的规则。请写种类、冒号和名称：&quot;table:audit_*&quot;。</translation>
    </message>
    <message>
        <source>The group %1 must be a table: write it as [groups.%1].</source>
        <translation>组 %1 必须是表：请写成 [groups.%1]。</translation>
    </message>
    <message>
        <source>The group %1 does not say which databases are in it. Write connections = [&quot;a&quot;, &quot;b&quot;], or an address with {name} in it and one of names, names_file and names_query.</source>
        <translation>组 %1 未说明其中有哪些数据库。请写 connections = [&quot;a&quot;, &quot;b&quot;]，或写含有 {name} 的地址以及 names、names_file 和 names_query 之一。</translation>
    </message>
    <message>
        <source>The address of the group %1 is the same for all of its databases. Write {name} where their names go.</source>
        <translation>组 %1 的地址对其所有数据库都相同。请在名称的位置写 {name}。</translation>
    </message>
    <message>
        <source>The group %1 needs both names_query and names_connection: what is asked, and where.</source>
        <translation>组 %1 同时需要 names_query 和 names_connection：查询什么，以及在哪里查询。</translation>
    </message>
    <message>
        <source>The group %1 names the connection %2, and there is no [connections.%2].</source>
        <translation>组 %1 指定了连接 %2，但没有 [connections.%2]。</translation>
    </message>
    <message>
        <source>relvar.toml cannot be read as TOML. Correct the line.</source>
        <translation>relvar.toml 不是有效的 TOML。请更正该行。</translation>
    </message>
    <message>
        <source>The connection %1 is written in relvar.toml in a way that cannot be changed without losing something. Change it there by hand, then open the project again.</source>
        <translation>relvar.toml 中连接 %1 的写法使其无法在不丢失内容的情况下更改。请在那里手动更改，然后重新打开项目。</translation>
    </message>
    <message>
        <source>relvar.toml has no connection %1. Open the project again to see what it has.</source>
        <translation>relvar.toml 中没有连接 %1。请重新打开项目以查看现有内容。</translation>
    </message>
    <message>
        <source>There is already a connection %1. Choose another name.</source>
        <translation>已有名为 %1 的连接。请换一个名称。</translation>
    </message>
    <message>
        <source>[drift] is written in relvar.toml in a way that cannot be changed without losing something. Add the rule to its ignore there by hand.</source>
        <translation>relvar.toml 中 [drift] 的写法使其无法在不丢失内容的情况下更改。请手动将规则添加到其中的 ignore。</translation>
    </message>
    <message>
        <source>%1 is no convention that Relvar knows. Known are: %2.</source>
        <translation>Relvar 不认识规范 %1。可用的有：%2。</translation>
    </message>
    <message>
        <source>The pattern of %1 is empty. Write one, or remove the line.</source>
        <translation>%1 的命名模板为空。请写入模板，或移除该行。</translation>
    </message>
    <message>
        <source>There is no check %1. `relvar-cli lint --list` shows those that there are, by code and name.</source>
        <translation>没有检查项 %1。`relvar-cli lint --list` 会按代码和名称列出现有的检查项。</translation>
    </message>
    <message>
        <source>severity must be a table: write it as [lint.severity].</source>
        <translation>severity 必须是表：请写成 [lint.severity]。</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 不是严重程度。请写 hint、warning 或 error。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Restore it, or delete it to lay the diagram out anew.</source>
        <translation>无法读取 %1。请将其恢复，或删除它以重新布局关系图。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of the folder diagrams.</source>
        <translation>无法移除 %1。请检查文件夹 diagrams 的权限。</translation>
    </message>
    <message>
        <source>The draft %1 cannot be read. Move it away to begin without it.</source>
        <translation>无法读取草稿 %1。请将其移走，以便不带草稿开始。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of its folder.</source>
        <translation>无法移除 %1。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 只应用了一部分。%2</translation>
    </message>
    <message>
        <source>Migration %1 was edited after it was applied, and no snapshot of what it made then is left, so it is not known what the database should be. Accept the file as it is (relvar-cli baseline %1), or bring the old one back.</source>
        <translation>迁移 %1 应用后被编辑，且没有留下其当时结果的快照，因此无法得知数据库应有的样子。请接受文件的现状（relvar-cli baseline %1），或恢复旧文件。</translation>
    </message>
    <message>
        <source>Migration %1 is applied and its file is gone, and no snapshot of what it made is left, so it is not known what the database should be. Restore the file.</source>
        <translation>迁移 %1 已应用而文件已不存在，且没有留下其结果的快照，因此无法得知数据库应有的样子。请恢复该文件。</translation>
    </message>
    <message>
        <source>It is not known what the newest migrations lead to, so nothing can be put after them. relvar-cli verify tells what is wrong with them.</source>
        <translation>无法得知最新迁移的结果，因此不能在其后添加任何内容。relvar-cli verify 会说明问题所在。</translation>
    </message>
    <message>
        <source>A pending migration and the database do not agree: %1 is %2 in the database, and will be %3. Revert the database there, or change the pending migration, then take the rest in.</source>
        <translation>有一个待应用的迁移与数据库不一致：%1 在数据库中为 %2，而将变为 %3。请在那里回退数据库，或更改该待应用的迁移，然后采纳其余部分。</translation>
    </message>
    <message>
        <source>Migration %1 was written, but could not be marked as applied on %2, where it would fail. Delete its file, or mark it with relvar-cli baseline. %3</source>
        <translation>迁移 %1 已写入，但无法在 %2 上标记为已应用，而在那里运行它会失败。请删除其文件，或用 relvar-cli baseline 标记它。%3</translation>
    </message>
    <message>
        <source>Bring %1 back to what its migrations make</source>
        <translation>使 %1 恢复到其迁移的结果</translation>
    </message>
    <message>
        <source>The migrations ran on every database (%1).</source>
        <translation>迁移已在所有数据库上运行（%1）。</translation>
    </message>
    <message>
        <source>No database had anything to run (%1).</source>
        <translation>没有数据库有需要运行的内容（%1）。</translation>
    </message>
    <message>
        <source>All %1 databases are done: the migrations ran on %2, and %3 had nothing to run.</source>
        <translation>全部 %1 个数据库均已完成：%2 个运行了迁移，%3 个没有要运行的内容。</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>nothing to run: %1</source>
        <translation>无需执行：%1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>not begun: %1</source>
        <translation>未开始：%1</translation>
    </message>
    <message>
        <source>Of %1 databases – %2. Run again to go on with those that are not done.</source>
        <translation>共 %1 个数据库 – %2。再次运行可继续处理未完成的数据库。</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>未读取。</translation>
    </message>
    <message>
        <source>The names of the group %1 cannot be read from %2. Check names_file in relvar.toml.</source>
        <translation>无法从 %2 读取组 %1 的名称。请检查 relvar.toml 中的 names_file。</translation>
    </message>
    <message>
        <source>The names of the group %1 could not be asked from %2. Correct names_query in relvar.toml.</source>
        <translation>无法从 %2 查询组 %1 的名称。请更正 relvar.toml 中的 names_query。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that fits into the address of the group %2. Correct the list of its names.</source>
        <translation>“%1”不是可用于组 %2 的地址的名称。请更正其名称列表。</translation>
    </message>
    <message>
        <source>The list of names of the group %1 has an address with a password in it. Remove the password; keep it in the password file of the server&apos;s programs.</source>
        <translation>组 %1 的名称列表中有一个地址含有密码。请移除该密码；将其保存在服务器程序的密码文件中。</translation>
    </message>
    <message>
        <source>%1 is in the group %2 twice. Remove one of the two.</source>
        <translation>%1 在组 %2 中出现了两次。请移除其中之一。</translation>
    </message>
    <message>
        <source>No database is in the group %1.</source>
        <translation>组 %1 中没有数据库。</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>读取历史已取消。</translation>
    </message>
    <message>
        <source>The intents need an object, { … }, at %1.</source>
        <translation>意图在 %1 处需要对象 { … }。</translation>
    </message>
    <message>
        <source>The intents have &quot;%1&quot; where only %2 can stand.</source>
        <translation>意图中有“%1”，而此处只能是 %2。</translation>
    </message>
    <message>
        <source>The intents need a list, [ … ], at %1.</source>
        <translation>意图在 %1 处需要列表 [ … ]。</translation>
    </message>
    <message>
        <source>The intents need a text, &quot;…&quot;, at %1.</source>
        <translation>意图在 %1 处需要文本 &quot;…&quot;。</translation>
    </message>
    <message>
        <source>The intents have an empty text at %1.</source>
        <translation>意图在 %1 处的文本为空。</translation>
    </message>
    <message>
        <source>The intents need true or false at %1.</source>
        <translation>意图在 %1 处需要 true 或 false。</translation>
    </message>
    <message>
        <source>The intents say nothing. They have conversions, values or moves.</source>
        <translation>意图为空。意图应包含转换、值或移动。</translation>
    </message>
    <message>
        <source>The intents name a table %1, which is neither in what is changed nor in what it becomes.</source>
        <translation>意图提到表 %1，而更改前和更改后的结构中都没有它。</translation>
    </message>
    <message>
        <source>The intents name a column %1 of %2, which is neither in what is changed nor in what it becomes.</source>
        <translation>意图提到 %2 的列 %1，而更改前和更改后的结构中都没有它。</translation>
    </message>
    <message>
        <source>The intents need a table and its column, &quot;table.column&quot;, at %1.</source>
        <translation>意图在 %1 处需要表及其列 &quot;table.column&quot;。</translation>
    </message>
    <message>
        <source>The intents need a value that stays, &quot;…&quot;, or null at %1.</source>
        <translation>意图在 %1 处需要一个保留的值 &quot;…&quot;，或 null。</translation>
    </message>
    <message>
        <source>The intents name a type %1 that is not on both sides.</source>
        <translation>意图提到类型 %1，而它并非两边都有。</translation>
    </message>
    <message>
        <source>%1 is no value of %2 that goes away.</source>
        <translation>%1 不是 %2 中将被移除的值。</translation>
    </message>
    <message>
        <source>Rows with %1 cannot become %2: %3 has no such value.</source>
        <translation>含有 %1 的行不能改为 %2：%3 没有该值。</translation>
    </message>
    <message>
        <source>A move of the intents fills nothing that is new. It fills columns and tables that come, and on the way back those that had gone.</source>
        <translation>意图中有一个移动没有填充任何新内容。移动用于填充新增的列和表，回退时则填充曾被删除的列和表。</translation>
    </message>
    <message>
        <source>The intents say nothing of what to fill at %1. Say it with &quot;set&quot;.</source>
        <translation>意图在 %1 处未说明要填充什么。请用 &quot;set&quot; 说明。</translation>
    </message>
    <message>
        <source>The intents move values from %1 to %2 without saying which rows belong together. Say it with &quot;match&quot;.</source>
        <translation>意图将值从 %1 移到 %2，却未说明哪些行互相对应。请用 &quot;match&quot; 说明。</translation>
    </message>
    <message>
        <source>The intents are no JSON object. The user guide shows what they look like.</source>
        <translation>意图不是 JSON 对象。用户指南说明了其格式。</translation>
    </message>
    <message>
        <source>%1 can no longer be reverted with its data: only the structure comes back.</source>
        <translation>%1 已不能连同数据一起回退：只能恢复结构。</translation>
    </message>
    <message>
        <source>What the revert of %1 found no row for is gone for good.</source>
        <translation>回退 %1 时未找到对应行的内容已永久消失。</translation>
    </message>
    <message>
        <source>What was written before the revert of %1, into what it removed, is gone for good.</source>
        <translation>回退 %1 之前写入其所移除对象的内容已永久消失。</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>约 %1 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Table %1 moves aside as it is (%2): nothing is copied.</source>
        <translation>表 %1 原样移到一旁（%2）：不复制任何内容。</translation>
    </message>
    <message>
        <source>Of table %1 (%2) what goes away is copied first.</source>
        <translation>表 %1（%2）中将被删除的内容会先行复制。</translation>
    </message>
    <message>
        <source>The rows of %1 are lost</source>
        <translation>将丢失 %1 的行</translation>
    </message>
    <message>
        <source>The values of %1.%2 are lost</source>
        <translation>将丢失 %1.%2 的值</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew</source>
        <translation>会重写 %1 的所有行</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can read or write it</source>
        <translation>会读取 %1 的所有行，期间无人能读写它</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can write it</source>
        <translation>会读取 %1 的所有行，期间无人能写入它</translation>
    </message>
    <message>
        <source>%1 has no way back</source>
        <translation>%1 没有回退部分</translation>
    </message>
    <message>
        <source>%1 was never proved</source>
        <translation>%1 从未验证</translation>
    </message>
    <message>
        <source>%1 locks the whole database while it writes, whatever the table: other writers wait, and readers may have to.</source>
        <translation>%1 写入时会锁定整个数据库，不论写哪个表：其他写入者要等待，读取者也可能要等待。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>; all rows are written anew%1</source>
        <translation>；重写所有行%1</translation>
    </message>
    <message>
        <source>; all rows are read%1</source>
        <translation>；读取所有行%1</translation>
    </message>
    <message>
        <source>; rows are read or written%1</source>
        <translation>；读取或写入部分行%1</translation>
    </message>
    <message>
        <source>; the catalog alone changes</source>
        <translation>；仅更改系统目录</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until the migration commits%2.</source>
        <translation>在迁移提交之前，无人能读写 %1%2。</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while a statement runs%2.</source>
        <translation>语句运行期间，无人能读写 %1%2。</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until the migration commits%2.</source>
        <translation>在迁移提交之前，无人能写入 %1%2。</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while a statement runs%2.</source>
        <translation>语句运行期间，无人能写入 %1%2。</translation>
    </message>
    <message>
        <source>Of %1 statement(s) it is not known what they lock: look at them yourself.</source>
        <translation>有 %1 条语句无法得知会锁定什么：请自行查看。</translation>
    </message>
    <message>
        <source>It takes %1 tables for itself, one after another, and keeps all of them to its end: a program that uses them in another order can deadlock with it. Smaller migrations hold less.</source>
        <translation>它依次独占 %1 个表，并全部保持到结束：以其他次序使用这些表的程序可能与它发生死锁。较小的迁移占用较少。</translation>
    </message>
    <message>
        <source>%1 is in use: the migration waits for %2, and all who come later wait for it.</source>
        <translation>%1 正被使用：迁移要等待 %2，而之后到来的都要等待迁移。</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>读取和写入</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>changes of the table</source>
        <translation>对表的更改</translation>
    </message>
    <message>
        <source>only changes that need the table alone</source>
        <translation>仅需独占表的更改</translation>
    </message>
    <message>
        <source>catalog only</source>
        <translation>仅系统目录</translation>
    </message>
    <message>
        <source>some rows</source>
        <translation>部分行</translation>
    </message>
    <message>
        <source>reads all rows</source>
        <translation>读取所有行</translation>
    </message>
    <message>
        <source>writes all rows anew</source>
        <translation>重写所有行</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>What the run changes is not as its migrations were made for. Since then somebody has changed the database: take that into a migration of its own, or undo it.</source>
        <translation>此次运行要更改的内容与其迁移编写时不同。此后有人更改了数据库：请将该更改纳入单独的迁移，或将其撤销。</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: %1</source>
        <translation>未检查是否有行妨碍运行：%1</translation>
    </message>
    <message>
        <source>%1 stopped in the middle, so the database is at no point of its history.</source>
        <translation>%1 中途停止，因此数据库不处于其历史的任何一点。</translation>
    </message>
    <message>
        <source>The file of an applied migration is missing, so it is not known what the database should be.</source>
        <translation>某个已应用迁移的文件缺失，因此无法得知数据库应有的样子。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is no project: it holds no relvar.toml. Choose another folder, or make a project with relvar-cli init.</source>
        <translation>%1 不是项目：其中没有 relvar.toml。请选择其他文件夹，或用 relvar-cli init 创建项目。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the project&apos;s folder.</source>
        <translation>无法创建文件夹 %1。请检查项目文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 is a project already. Open it, or choose another folder.</source>
        <translation>%1 已是项目。请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>无法创建文件夹 %1。请检查上级文件夹的权限。</translation>
    </message>
    <message>
        <source>The migrations of %1 are those of %2, and this can be done with Relvar&apos;s own alone. relvar-cli status shows where a database stands with them.</source>
        <translation>%1 的迁移属于 %2，而此操作只能用于 Relvar 自己的迁移。relvar-cli status 可显示数据库相对于它们的状况。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have no value in %3, which becomes NOT NULL. Give them a value, or let the migration do it before it asks for one.</source>
        <translation>%2 的 %1 行在将变为 NOT NULL 的 %3 中没有值。请为其赋值，或让迁移在要求有值之前先赋值。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have a value in %3 that its new type, %4, cannot hold. Change the values, or choose a wider type.</source>
        <translation>%2 的 %1 行在 %3 中的值不能存入新类型 %4。请更改这些值，或选择更宽的类型。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 were written since and have no value for %3, which comes back as NOT NULL. Delete them, or revert with a down section that gives them one.</source>
        <translation>%2 的 %1 行是后来写入的，没有将恢复为 NOT NULL 的 %3 的值。请删除这些行，或用能为其赋值的 down 段回退。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 get no value for the new column %3, which is NOT NULL. Give it a default, or fill it before it becomes NOT NULL.</source>
        <translation>%2 的 %1 行得不到新的 NOT NULL 列 %3 的值。请为该列设置默认值，或在其变为 NOT NULL 之前填充。</translation>
    </message>
    <message>
        <source>%1 value(s) of %2 stand in more than one row of %3, and %4 allows each once. Change or delete the others.</source>
        <translation>%2 的 %1 个值出现在 %3 的多行中，而 %4 只允许各出现一次。请更改或删除多余的行。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 point to a row of %4 that is not there (%3). Correct or delete them, or add the rows that are missing.</source>
        <translation>%2 的 %1 行引用了 %4 中不存在的行（%3）。请更正或删除它们，或添加缺失的行。</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 break the check %3. Correct them, or loosen it.</source>
        <translation>%2 的 %1 行违反检查约束 %3。请更正它们，或放宽约束。</translation>
    </message>
    <message>
        <source>The rows of %1 could not be looked at: %2</source>
        <translation>无法查看 %1 的行：%2</translation>
    </message>
    <message>
        <source>A migration needs a name with letters or digits in it. Say what it changes, for example: Add phone to users.</source>
        <translation>迁移需要含有字母或数字的名称。请说明它更改什么，例如：Add phone to users。</translation>
    </message>
    <message>
        <source>%1 has no forms of changes that let programs go on meanwhile. Save the change as one migration.</source>
        <translation>%1 没有可让程序在更改期间继续运行的形式。请将该更改保存为一个迁移。</translation>
    </message>
    <message>
        <source>There is nothing to save: the draft is what the newest migration leads to.</source>
        <translation>没有可保存的内容：草稿与最新迁移的结果相同。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2.</source>
        <translation>%2 中没有迁移 %1。</translation>
    </message>
    <message>
        <source>%1 does not come after %2: name two migrations, the earlier one first.</source>
        <translation>%1 不在 %2 之后：请指定两个迁移，较早的在前。</translation>
    </message>
    <message>
        <source>%1 stands for others already, and a database may know only those. Squash the migrations after it.</source>
        <translation>%1 已代替其他迁移，而有的数据库可能只认识那些迁移。请压缩它之后的迁移。</translation>
    </message>
    <message>
        <source>Nothing was squashed, for relvar.sum and the folder disagree. %1</source>
        <translation>未压缩任何内容，因为 relvar.sum 与文件夹不一致。%1</translation>
    </message>
    <message>
        <source>The statements one after another do not lead to what the migrations lead to. Nothing was changed.</source>
        <translation>这些语句依次执行的结果与各迁移的结果不同。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 (%2 migrations in one)</source>
        <translation>%1（%2 个迁移合为一个）</translation>
    </message>
    <message>
        <source>%1 holds statements that do not follow from the schemas alone, so all statements are kept as they are, one after another.</source>
        <translation>%1 含有不能单由结构得出的语句，因此所有语句原样依次保留。</translation>
    </message>
    <message>
        <source>There is no one migration for the whole difference, so all statements are kept as they are, one after another.</source>
        <translation>整个差异无法用一个迁移表达，因此所有语句原样依次保留。</translation>
    </message>
    <message>
        <source>Made in one step, rows or objects would not come out the same, so all statements are kept as they are, one after another. (%1)</source>
        <translation>若一步完成，行或对象的结果会不同，因此所有语句原样依次保留。（%1）</translation>
    </message>
    <message>
        <source>%1 runs without a transaction around it, so its statements cannot be put together with others; and they cannot be made anew: %2 Squash what comes before it and what comes after it.</source>
        <translation>%1 不在事务中运行，因此其语句不能与其他语句合并；也无法重新生成：%2 请分别压缩它之前和之后的迁移。</translation>
    </message>
    <message>
        <source>Rows that the old migrations take are in its way.</source>
        <translation>原有迁移能接受的行妨碍了它。</translation>
    </message>
    <message>
        <source>Table %1 would hold other values.</source>
        <translation>表 %1 中的值会不同。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions and the space that is left.</source>
        <translation>无法写入 %1。请检查其权限和剩余空间。</translation>
    </message>
    <message>
        <source>%1 is not what it was when the migrations were squashed. Squash them again.</source>
        <translation>%1 在压缩迁移之后已发生变化。请重新压缩。</translation>
    </message>
    <message>
        <source>The template %1 cannot be read. Correct or remove the file.</source>
        <translation>无法读取模板 %1。请更正或移除该文件。</translation>
    </message>
    <message>
        <source>A random UUID as key, and when the row was made and changed.</source>
        <translation>以随机 UUID 为键，以及行的创建和更改时间。</translation>
    </message>
    <message>
        <source>Before PostgreSQL 13, gen_random_uuid() needs the extension pgcrypto.</source>
        <translation>在 PostgreSQL 13 之前，gen_random_uuid() 需要扩展 pgcrypto。</translation>
    </message>
    <message>
        <source>id uuid + timestamps</source>
        <translation>id uuid + 时间戳</translation>
    </message>
    <message>
        <source>A number as key that the database counts up.</source>
        <translation>以数据库递增的数字为键。</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>When the row was made and changed. The program or a trigger keeps updated_at.</source>
        <translation>行的创建和更改时间。updated_at 由程序或触发器维护。</translation>
    </message>
    <message>
        <source>soft delete</source>
        <translation>软删除</translation>
    </message>
    <message>
        <source>When the row was deleted; NULL: it is there. Queries have to look at it.</source>
        <translation>行的删除时间；NULL 表示未删除。查询必须考虑它。</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>A short list to choose from: a code for programs, a name for people, an order.</source>
        <translation>供选择的简短列表：供程序使用的代码、供人阅读的名称、排列次序。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a template, because it is the name of a file too. Use letters, digits, blanks, and . + - _</source>
        <translation>“%1”不能作为模板名称，因为它同时也是文件名。请使用字母、数字、空格以及 . + - _</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed. Check the permissions of its folder.</source>
        <translation>无法移除模板 %1。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>relvar.toml must not hold a password: it is shared. Remove it; the password is asked for when it is needed.</source>
        <translation>relvar.toml 是共享的，不得包含密码。请将其移除；需要时会询问密码。</translation>
    </message>
    <message>
        <source>relvar.toml has the key %1, which is not known here. Known are: %2.</source>
        <translation>relvar.toml 中有此处不认识的键 %1。可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 must be a text in double quotes.</source>
        <translation>%1 必须是双引号中的文本。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts: [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1 必须是文本列表：[&quot;a&quot;, &quot;b&quot;]。</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 必须是 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>%1 is no SQL, so what it makes is known to %2 alone. Name a database that has it.</source>
        <translation>%1 不是 SQL，它会生成什么只有 %2 知道。请指定一个已包含它的数据库。</translation>
    </message>
    <message>
        <source>proved also with %1 rows of a database</source>
        <translation>也用某个数据库的 %1 行验证过</translation>
    </message>
    <message>
        <source>The migration was not written: its proof failed. %1</source>
        <translation>未写入迁移：其验证失败。%1</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun. Put the draft onto them first: the window does so when it sees them, and relvar-cli new without --to.</source>
        <translation>草稿开始后迁移已变化。请先将草稿变基到这些迁移：窗口程序发现变化时会自动处理，不带 --to 的 relvar-cli new 也会。</translation>
    </message>
    <message>
        <source>It was saved without a proof.</source>
        <translation>它未经验证就保存了。</translation>
    </message>
    <message>
        <source>%1 is too large to be code. Choose the folder of the repository.</source>
        <translation>%1 过大，不可能是代码。请选择代码仓库的文件夹。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile, so nothing was written. Look at what would be written now, and write again.</source>
        <translation>%1 在此期间已发生变化，因此未写入任何内容。请查看现在将写入的内容，然后重新写入。</translation>
    </message>
    <message>
        <source>The SQL of %1 was not run, because the folder is not trusted. Close the project and open it again to say that it is.</source>
        <translation>未运行 %1 的 SQL，因为该文件夹不受信任。要信任它，请关闭项目并重新打开。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8, so nothing could be added to it without harm. Convert it first.</source>
        <translation>%1 不是 UTF-8 文本，向其中添加内容会造成损坏。请先转换编码。</translation>
    </message>
    <message>
        <source>%1 lies outside of %2, so nothing was written. Choose a folder that both are in, or correct the configuration that says so.</source>
        <translation>%1 位于 %2 之外，因此未写入任何内容。请选择同时包含两者的文件夹，或更正指定该位置的配置。</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 是一个文件，但未在 %2 中登记，因此永远不会运行。</translation>
    </message>
    <message>
        <source>%1 is a baseline: it stands for the migrations before it, which are run instead. Name one of them.</source>
        <translation>%1 是基线：它代表之前的迁移，实际运行的是那些迁移。请指定其中之一。</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Write one of: %3.</source>
        <translation>%1 不能为 %2。请写入以下之一：%3。</translation>
    </message>
    <message>
        <source>%1 is empty. Write a value, or remove the line.</source>
        <translation>%1 为空。请写入值，或移除该行。</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>It has no way back.</source>
        <translation>无法回退。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>It changes nothing that a schema shows.</source>
        <translation>它不更改结构中可见的任何内容。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>It runs without a transaction of its own.</source>
        <translation>它不在自己的事务中运行。</translation>
    </message>
    <message>
        <source>%1 is moved to %2 with its rows, and put back on the way back.</source>
        <translation>%1 连同其行移至 %2，回退时放回。</translation>
    </message>
    <message>
        <source>Rows of %1 are copied to %2, from where the way back restores them.</source>
        <translation>%1 的行会复制到 %2，回退时从那里恢复。</translation>
    </message>
    <message>
        <source>Nothing is taken away from the rows that are there.</source>
        <translation>不会从现有的行中取走任何内容。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>A statement is not understood: it may lock anything.</source>
        <translation>有语句无法理解：可能锁定任何对象。</translation>
    </message>
    <message>
        <source>It locks no table that was there before.</source>
        <translation>它不锁定任何原有的表。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>It was never proved.</source>
        <translation>从未验证。</translation>
    </message>
    <message>
        <source>%1 + timestamps</source>
        <translation>%1 + 时间戳</translation>
    </message>
    <message>
        <source>A number as key that the database counts up, and when the row was made and changed.</source>
        <translation>以数据库递增的数字为键，以及行的创建和更改时间。</translation>
    </message>
    <message>
        <source>Relvar does not write migrations of %1. Write it with %1; relvar-cli diff --sql has the SQL of the draft.</source>
        <translation>Relvar 不编写 %1 的迁移。请用 %1 编写；relvar-cli diff --sql 提供草稿的 SQL。</translation>
    </message>
    <message>
        <source>[%1] is written in relvar.toml in a way that cannot be changed without losing something. Write %2 there by hand.</source>
        <translation>relvar.toml 中 [%1] 的写法无法在不丢失内容的情况下更改。请在那里手动写入 %2。</translation>
    </message>
    <message>
        <source>The pattern of %1 has the placeholder {%2}, which is not known. Known are: %3.</source>
        <translation>%1 的模式中有未知的占位符 {%2}。可用的有：%3。</translation>
    </message>
    <message>
        <source>%1 did not come to its end, so it is not known what the database should be. %2</source>
        <translation>%1 没有执行完，因此不知道数据库应该是什么样。%2</translation>
    </message>
    <message>
        <source>%1 is applied and its file is gone, so it is not known what the database should be. Restore the file.</source>
        <translation>%1 已应用而其文件已丢失，因此不知道数据库应该是什么样。请恢复该文件。</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied, so it is not known what the database should be. Restore the file as it was, or let %2 run it again where it does that.</source>
        <translation>%1 在应用之后被编辑过，因此不知道数据库应该是什么样。请将文件恢复原样，或在 %2 会重新运行它的情况下让其重新运行。</translation>
    </message>
    <message>
        <source>%1 is pending on %2, and would come before one that is applied already. Apply it first.</source>
        <translation>%1 在 %2 上待应用，而且会排在一个已应用的迁移之前。请先应用它。</translation>
    </message>
    <message>
        <source>%1 has changed since it was compared. Compare it again.</source>
        <translation>%1 在比较之后已改变。请重新比较。</translation>
    </message>
    <message>
        <source>%1 is a production database: nothing is pushed to it. Save the draft as a migration, and apply that.</source>
        <translation>%1 是生产数据库：不会直接向其推送任何内容。请将草稿保存为迁移，再应用它。</translation>
    </message>
    <message>
        <source>Bring %1 to another schema, without a migration</source>
        <translation>不经迁移将 %1 变为另一个结构</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more. Bring it back, or close the project.</source>
        <translation>文件夹 %1 已不存在。请恢复它，或关闭项目。</translation>
    </message>
    <message>
        <source>%1 is a production database: it is not started over. Revert single migrations there.</source>
        <translation>%1 是生产数据库：不会从头开始。请在那里逐个撤销迁移。</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::AreasAndNotes</name>
    <message>
        <source>Area %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>Re&amp;name the area</source>
        <translation>重命名区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>编辑便笺(&amp;E)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>黄绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>洋红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>聚拢其中的表(&amp;G)</translation>
    </message>
    <message>
        <source>Select its &amp;tables</source>
        <translation>选择其中的表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove the area, not its tables</source>
        <translation>移除区域但保留表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>移除便笺(&amp;R)</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>区域名称</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::DiagramView</name>
    <message>
        <source>This is only shown, not edited. Go back to the draft to change something.</source>
        <translation>此处仅供查看，不能编辑。要更改内容，请返回草稿。</translation>
    </message>
    <message>
        <source>Only a part of the diagram is shown. Press Esc to see everything, then move tables.</source>
        <translation>只显示了关系图的一部分。请按 Esc 显示全部，再移动表。</translation>
    </message>
    <message>
        <source>Select the tables of which more or less shall be shown first.</source>
        <translation>请先选择要更改详细程度的表。</translation>
    </message>
    <message>
        <source>Select the tables that the area shall have first.</source>
        <translation>请先选择要放入区域的表。</translation>
    </message>
    <message>
        <source>Select what shall be dropped first.</source>
        <translation>请先选择要删除的内容。</translation>
    </message>
    <message>
        <source>This is dropped already. Undo brings it back.</source>
        <translation>它已被删除。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>The partitions have this relation, not the table. Show them (P) to change it.</source>
        <translation>此关系属于各分区，而不是该表。要更改它，请显示分区（P）。</translation>
    </message>
    <message>
        <source>Select a table that has partitions first.</source>
        <translation>请先选择有分区的表。</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>新建表(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>新建列(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>新建关系(&amp;R)</translation>
    </message>
    <message>
        <source>Many to &amp;many</source>
        <translation>多对多(&amp;M)</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>新建便笺(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;area of the selected tables</source>
        <translation>为所选表新建区域(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;enum type</source>
        <translation>新建枚举类型(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;sequence</source>
        <translation>新建序列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;With values</source>
        <translation>连同值(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>从关系图中移去(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>从结构中删除(&amp;D)</translation>
    </message>
    <message>
        <source>Sh&amp;ow of the selected tables</source>
        <translation>所选表的显示内容(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;diagram says</source>
        <translation>与关系图一致(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>仅名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>所有列(&amp;A)</translation>
    </message>
    <message>
        <source>Align and d&amp;istribute</source>
        <translation>对齐与分布(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep in place in automatic layouts</source>
        <translation>自动布局时保持位置(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n &amp;partition(s)</source>
        <translation>
            <numerusform>显示 %n 个分区(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the &amp;partitions</source>
        <translation>折叠分区(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to fit</source>
        <translation>缩放至适合(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Select the tables that shall be copied first.</source>
        <translation>请先选择要复制的表。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n table(s), as SQL too.</source>
        <translation>
            <numerusform>已复制 %n 个表，同时也复制为 SQL。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables on the clipboard. Copy some with Ctrl+C on a diagram first.</source>
        <translation>剪贴板中没有表。请先在关系图上用 Ctrl+C 复制一些表。</translation>
    </message>
    <message>
        <source>Select the tables that shall be duplicated first.</source>
        <translation>请先选择要创建副本的表。</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n table(s).</source>
        <translation>
            <numerusform>已粘贴 %n 个表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the table or column that shall be renamed first.</source>
        <translation>请先选择要重命名的表或列。</translation>
    </message>
    <message>
        <source>Type of the column</source>
        <translation>列的类型</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Select the tables that shall be laid out first.</source>
        <translation>请先选择要布局的表。</translation>
    </message>
    <message>
        <source>Every table has its place on the diagram already.</source>
        <translation>每个表在关系图上都已有位置。</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>正在布局关系图… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>The layout was stopped: the tables stand in columns. Diagram &gt; Auto layout (Ctrl+Shift+L) arranges them later.</source>
        <translation>布局已停止：表已按列排放。稍后可用 关系图 &gt; 自动布局（Ctrl+Shift+L）排列。</translation>
    </message>
    <message>
        <source>The layout was stopped; nothing has moved.</source>
        <translation>布局已停止；没有移动任何内容。</translation>
    </message>
    <message>
        <source>Select what shall be seen first.</source>
        <translation>请先选择要查看的内容。</translation>
    </message>
    <message>
        <source>Select the tables that the diagram shall be about first.</source>
        <translation>请先选择关系图要涉及的表。</translation>
    </message>
    <message>
        <source>Only %1 and everything related – Esc shows all</source>
        <translation>仅 %1 及所有相关的表 – 按 Esc 显示全部</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and what is up to %n relation(s) away – Esc shows all</source>
        <translation>
            <numerusform>仅 %1 及最多相隔 %n 层关系的表 – 按 Esc 显示全部</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables at this point.</source>
        <translation>此时刻没有表。</translation>
    </message>
    <message>
        <source>No tables yet. Press T or double-click to add one.</source>
        <translation>还没有表。按 T 或双击可添加。</translation>
    </message>
    <message>
        <source>This diagram shows no tables yet. Ctrl+Shift+I adds some; T or a double-click makes a new one.</source>
        <translation>此关系图尚未显示任何表。按 Ctrl+Shift+I 添加已有的表；按 T 或双击新建表。</translation>
    </message>
    <message>
        <source>Laying out the diagram…</source>
        <translation>正在布局关系图…</translation>
    </message>
    <message>
        <source>The main diagram shows every table. Make another diagram to show some of them.</source>
        <translation>主关系图显示所有表。若只想显示部分表，请新建关系图。</translation>
    </message>
    <message>
        <source>The diagram shows these tables already.</source>
        <translation>关系图已显示这些表。</translation>
    </message>
    <message>
        <source>Select the tables whose related ones shall be shown first.</source>
        <translation>请先选择要显示其相关表的表。</translation>
    </message>
    <message>
        <source>New table %1</source>
        <translation>新建表 %1</translation>
    </message>
    <message>
        <source>Added %1, which refers to both.</source>
        <translation>已添加 %1，它引用这两个表。</translation>
    </message>
    <message>
        <source>Select two or more tables to put them in line.</source>
        <translation>请选择两个或更多的表以对齐。</translation>
    </message>
    <message>
        <source>Select three or more tables to give them the same distance.</source>
        <translation>请选择三个或更多的表以使间距相等。</translation>
    </message>
    <message>
        <source>Select a table first.</source>
        <translation>请先选择一个表。</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>便笺文本</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the text, Esc does not</source>
        <translation>Ctrl+Enter 保留文本，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Outline</name>
    <message>
        <source>The diagram shows no table.</source>
        <translation>关系图没有显示任何表。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Outline of the diagram</source>
        <translation>关系图大纲</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Overview</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>关系图概览</translation>
    </message>
    <message>
        <source>The whole diagram: click to move there (F10 hides it)</source>
        <translation>整个关系图：单击可移到该处（F10 隐藏）</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Surface</name>
    <message>
        <source>Diagram</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 引用 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions of %1:</source>
        <translation>%1 的分区：</translation>
    </message>
    <message>
        <source>Double-click to show them (P)</source>
        <translation>双击显示它们（P）</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>Drag from here to a column or a table to draw a relation</source>
        <translation>从此处拖到列或表上即可画出关系</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>正在布局关系图… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>New table: click where it shall stand. Esc ends.</source>
        <translation>新建表：单击放置位置。Esc 结束。</translation>
    </message>
    <message>
        <source>New column: click the table that shall get it. Esc ends.</source>
        <translation>新建列：单击要添加列的表。Esc 结束。</translation>
    </message>
    <message>
        <source>Many to many: click the first table (or select it and press Enter). Esc ends.</source>
        <translation>多对多：单击第一个表（或选中它并按 Enter）。Esc 结束。</translation>
    </message>
    <message>
        <source>Relation: click the table that shall refer to another one (or select it and press Enter). Esc ends.</source>
        <translation>关系：单击要引用其他表的表（或选中它并按 Enter）。Esc 结束。</translation>
    </message>
    <message>
        <source>Many to many: now click the second table. Esc ends.</source>
        <translation>多对多：现在单击第二个表。Esc 结束。</translation>
    </message>
    <message>
        <source>Relation: now click the table that it refers to. Esc ends.</source>
        <translation>关系：现在单击它所引用的表。Esc 结束。</translation>
    </message>
    <message>
        <source>Drop on a column, or on the header for the whole table. Esc cancels.</source>
        <translation>放到列上；放到表头则针对整个表。Esc 取消。</translation>
    </message>
    <message>
        <source>Shift keeps the tool.</source>
        <translation>按住 Shift 可保持此工具。</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ChangesPanel</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Keep dropped data</source>
        <translation>保留被删除的数据</translation>
    </message>
    <message>
        <source>Drop from draft</source>
        <translation>从草稿中去掉</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>草稿的更改</translation>
    </message>
    <message>
        <source>What the migration removes is kept in the database until it is purged, so that a revert brings it back</source>
        <translation>迁移所删除的内容在清除之前保留在数据库中，以便回退时恢复</translation>
    </message>
    <message>
        <source>Take the selected change back (Del)</source>
        <translation>撤回所选更改（Del）</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Draw something: new tables, columns and relations show here.</source>
        <translation>画点什么吧：新的表、列和关系会显示在这里。</translation>
    </message>
    <message>
        <source>kept until purged</source>
        <translation>保留至清除</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>将丢失</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>此处(&amp;H)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>What is doubtful in the draft shows here, with a way to fix it.</source>
        <translation>草稿中的可疑之处及其修复方法会显示在这里。</translation>
    </message>
    <message>
        <source>Problems of the draft</source>
        <translation>草稿的问题</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show what lint.ignore keeps quiet too</source>
        <translation>同时显示 lint.ignore 中忽略的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>已忽略 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No problem has “%1” in it.</source>
        <translation>没有问题包含“%1”。</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1（Enter）</translation>
    </message>
    <message>
        <source>Select a problem that has a fix</source>
        <translation>请选择可修复的问题</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>全部修复（%1）</translation>
    </message>
    <message>
        <source>All of this kind, as one step: %1</source>
        <translation>一步修复所有此类问题：%1</translation>
    </message>
    <message>
        <source>Select a problem</source>
        <translation>请选择一个问题</translation>
    </message>
    <message>
        <source>Do not tell it any more; kept in lint.ignore</source>
        <translation>不再报告；保存在 lint.ignore 中</translation>
    </message>
    <message>
        <source>Needs a project, which keeps what need not be told in lint.ignore</source>
        <translation>需要项目，由其在 lint.ignore 中保存不再报告的问题</translation>
    </message>
    <message>
        <source>&amp;Tell it again</source>
        <translation>重新报告(&amp;T)</translation>
    </message>
    <message>
        <source>Ignore &amp;here</source>
        <translation>在此处忽略(&amp;H)</translation>
    </message>
    <message>
        <source>Ignore %1 &amp;everywhere</source>
        <translation>处处忽略 %1(&amp;E)</translation>
    </message>
    <message>
        <source>Ignore &amp;everywhere</source>
        <translation>处处忽略(&amp;E)</translation>
    </message>
    <message>
        <source>Select a problem to read why it is one.</source>
        <translation>选择一个问题以查看其原因。</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile, so nothing was fixed. Try again.</source>
        <translation>草稿在此期间已变化，因此未作修复。请重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fixed: fix them one by one to see why.</source>
        <translation>
            <numerusform>其中 %n 个无法修复：请逐个修复以查看原因。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::connections::ConnectionDialog</name>
    <message>
        <source>Read-onl&amp;y: never change this database</source>
        <translation>只读：绝不更改此数据库(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>停止测试(&amp;G)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>Database product</source>
        <translation>数据库产品</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Connect, ask for the version and measure the way there and back</source>
        <translation>连接、查询版本并测量往返时间</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>停止尝试连接</translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>正在尝试连接</translation>
    </message>
    <message>
        <source>Produ&amp;ct:</source>
        <translation>产品(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Co&amp;lor:</source>
        <translation>颜色(&amp;L)：</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>环境(&amp;V)：</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Path of the database file</source>
        <translation>数据库文件的路径</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose the database file.</source>
        <translation>请选择数据库文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请为连接命名。</translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation>已有名为 %1 的连接。</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ParameterGrid</name>
    <message>
        <source>More parameters: name and value</source>
        <translation>更多参数：名称和值</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type a name in the last row to add a parameter (Del removes one)</source>
        <translation>在最后一行输入名称可添加参数（Del 移除）</translation>
    </message>
    <message>
        <source>The value “%1” has no parameter name.</source>
        <translation>值“%1”没有参数名。</translation>
    </message>
    <message>
        <source>Type the password in its own field, not as a parameter.</source>
        <translation>请在密码自己的字段中输入密码，不要作为参数。</translation>
    </message>
    <message>
        <source>The parameter %1 has no value.</source>
        <translation>参数 %1 没有值。</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice.</source>
        <translation>参数 %1 重复。</translation>
    </message>
</context>
<context>
    <name>relvar::connections::PasswordPrompt</name>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>保存到系统密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise it is kept until Relvar is closed</source>
        <translation>否则保留到 Relvar 关闭为止</translation>
    </message>
    <message>
        <source>No keychain can be reached here</source>
        <translation>此处无法访问密钥环</translation>
    </message>
    <message>
        <source>No system keychain here: kept until Relvar is closed</source>
        <translation>此处没有系统密钥环：保留到 Relvar 关闭为止</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>登录：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ServerFields</name>
    <message>
        <source>URL of the database</source>
        <translation>数据库的 URL</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>您在本机的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH 服务器</translation>
    </message>
    <message>
        <source>none; or user@host, when it leads to the database</source>
        <translation>无；若经由它访问数据库，则填 user@host</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密（TLS）</translation>
    </message>
    <message>
        <source>Default: when the server can</source>
        <translation>默认：服务器支持时</translation>
    </message>
    <message>
        <source>Off (disable)</source>
        <translation>关闭（disable）</translation>
    </message>
    <message>
        <source>Only when the server insists (allow)</source>
        <translation>仅当服务器要求时（allow）</translation>
    </message>
    <message>
        <source>When the server can (prefer)</source>
        <translation>服务器支持时（prefer）</translation>
    </message>
    <message>
        <source>Always (require)</source>
        <translation>始终（require）</translation>
    </message>
    <message>
        <source>Always, certificate checked (verify-ca)</source>
        <translation>始终，并检查证书（verify-ca）</translation>
    </message>
    <message>
        <source>Always, certificate and host checked (verify-full)</source>
        <translation>始终，并检查证书和主机（verify-full）</translation>
    </message>
    <message>
        <source>Paste a &amp;URL:</source>
        <translation>粘贴 URL(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>用户(&amp;S)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>加密(&amp;E)：</translation>
    </message>
    <message>
        <source>Host and port above are then as the SSH server sees them. Your ~/.ssh/config, agent and known hosts are used.</source>
        <translation>上面的主机和端口应为从 SSH 服务器看到的。将使用您的 ~/.ssh/config、代理和 known_hosts。</translation>
    </message>
    <message>
        <source>Thr&amp;ough SSH:</source>
        <translation>经由 SSH(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;More parameters</source>
        <translation>更多参数(&amp;M)</translation>
    </message>
    <message>
        <source>Certificates, keys, service, timeouts and whatever else the server&apos;s library knows</source>
        <translation>证书、密钥、服务、超时，以及服务器客户端库支持的其他参数</translation>
    </message>
    <message>
        <source>Root cert&amp;ificate:</source>
        <translation>根证书(&amp;I)：</translation>
    </message>
    <message>
        <source>Client certific&amp;ate:</source>
        <translation>客户端证书(&amp;A)：</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>客户端密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>SSH 密钥：</translation>
    </message>
    <message>
        <source>from the agent, or the usual files</source>
        <translation>取自代理或惯用的文件</translation>
    </message>
    <message>
        <source>SSH jump hosts</source>
        <translation>SSH 跳板主机</translation>
    </message>
    <message>
        <source>none; or user@host, parted by commas</source>
        <translation>无；或 user@host，以逗号分隔</translation>
    </message>
    <message>
        <source>SSH &amp;jump hosts:</source>
        <translation>SSH 跳板主机(&amp;J)：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>known; type to replace it</source>
        <translation>已知；输入可替换</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>需要时询问</translation>
    </message>
    <message>
        <source>“%1” is no port: write a number from 1 to 65535.</source>
        <translation>“%1”不是端口：请填写 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>请指定数据库。</translation>
    </message>
    <message>
        <source>“%1://” is not the beginning of an address here. Write %2://.</source>
        <translation>此处的地址不能以“%1://”开头。请写成 %2://。</translation>
    </message>
</context>
<context>
    <name>relvar::data::DataPanel</name>
    <message>
        <source>No rows are shown</source>
        <translation>未显示任何行</translation>
    </message>
    <message>
        <source>Choose “Show data” in the menu of a table, in the tree or on the diagram.</source>
        <translation>请在树中或关系图上的表菜单中选择“显示数据”。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to the rows that were shown before (%1)</source>
        <translation>返回之前显示的行（%1）</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the rows again (F5)</source>
        <translation>重新读取行（F5）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Count all rows, which may take long</source>
        <translation>统计所有行，可能需要较长时间</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Show the selected value as a whole</source>
        <translation>显示所选值的完整内容</translation>
    </message>
    <message>
        <source>Condition in SQL</source>
        <translation>SQL 条件</translation>
    </message>
    <message>
        <source>WHERE … (SQL, then Enter)</source>
        <translation>WHERE …（输入 SQL，然后按 Enter）</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No row meets the condition</source>
        <translation>没有符合条件的行</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>已读取 %1 / %2 行</translation>
    </message>
    <message>
        <source>%1 rows read of about %2</source>
        <translation>已读取 %1 行，共约 %2 行</translation>
    </message>
    <message>
        <source>%1 rows read, there are more</source>
        <translation>已读取 %1 行，还有更多</translation>
    </message>
    <message>
        <source>The value is too long to be followed. Copy it and filter by it.</source>
        <translation>值太长，无法跳转。请复制它并据此筛选。</translation>
    </message>
    <message>
        <source>Go to the row of %1</source>
        <translation>转到 %1 的行</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rows that refer to this one</source>
        <translation>引用此行的行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>仅含此值的行</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>复制到电子表格(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;INSERT</source>
        <translation>复制为 INSERT(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::data::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>text, = value, &lt; value, &gt;= value, != value, ^ beginning, null, !null</source>
        <translation>文本、= 值、&lt; 值、&gt;= 值、!= 值、^ 开头、null、!null</translation>
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
        <translation>Ctrl+单击：转到 %1 的行</translation>
    </message>
</context>
<context>
    <name>relvar::data::Value</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <comment>the beginning of a long value and its size</comment>
        <translation>%1…（%2）</translation>
    </message>
</context>
<context>
    <name>relvar::data::ValueView</name>
    <message>
        <source>Sa&amp;ve to a file…</source>
        <translation>保存到文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Select a value to read it as a whole.</source>
        <translation>选择一个值以查看完整内容。</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>仅开头部分</translation>
    </message>
    <message>
        <source>the beginning is shown, the file takes all</source>
        <translation>只显示开头部分，文件会包含全部</translation>
    </message>
    <message>
        <source>Read all &amp;%1</source>
        <translation>读取全部 &amp;%1</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>保存值</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新类型</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Change a type everywhere</source>
        <translation>全面更改类型</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1（%n 列）</numerusform>
        </translation>
    </message>
    <message>
        <source>A type, such as %1</source>
        <translation>一个类型，例如 %1</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;New type:</source>
        <translation>新类型(&amp;N)：</translation>
    </message>
    <message>
        <source>No column has a type.</source>
        <translation>没有列使用任何类型。</translation>
    </message>
    <message>
        <source>Type the new type.</source>
        <translation>请输入新类型。</translation>
    </message>
</context>
<context>
    <name>relvar::design::ConventionDialog</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>按规范重命名</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>项目的规范</translation>
    </message>
    <message>
        <source>The project&apos;s is [naming] of relvar.toml: preset = &quot;drizzle&quot;, or patterns of its own</source>
        <translation>项目的规范在 relvar.toml 的 [naming] 中：preset = &quot;drizzle&quot;，或自定义的命名模板</translation>
    </message>
    <message>
        <source>&amp;Convention:</source>
        <translation>规范(&amp;C)：</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <translation>命名模板：</translation>
    </message>
    <message>
        <source>Everything follows this convention.</source>
        <translation>所有名称均符合此规范。</translation>
    </message>
</context>
<context>
    <name>relvar::design::PatternRenameDialog</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keys and constraints</source>
        <translation>键和约束(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Indexes</source>
        <translation>索引(&amp;I)</translation>
    </message>
    <message>
        <source>Rename many</source>
        <translation>批量重命名</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>名称中的部分</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>替换内容</translation>
    </message>
    <message>
        <source>\1, \2 … stand for what the regular expression has captured</source>
        <translation>\1、\2 … 代表正则表达式捕获的内容</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>替换为(&amp;P)：</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>范围：</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>这不是正则表达式：%1</translation>
    </message>
    <message>
        <source>Type a part of the names.</source>
        <translation>请输入名称中的一部分。</translation>
    </message>
    <message>
        <source>No name changes.</source>
        <translation>没有名称会改变。</translation>
    </message>
</context>
<context>
    <name>relvar::design::PreviewDialog</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全不勾选(&amp;N)</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Untick those that cannot be made.</source>
        <translation>已勾选 %1 / %2。请取消勾选无法执行的项。</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <translation>已勾选 %1 / %2。</translation>
    </message>
</context>
<context>
    <name>relvar::design::SearchPanel</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
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
        <translation>定义</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Types</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>注释(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全面搜索</translation>
    </message>
    <message>
        <source>Search names, types, comments, definitions</source>
        <translation>搜索名称、类型、注释、定义</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Views, triggers, functions, defaults, checks, conditions of indexes</source>
        <translation>视图、触发器、函数、默认值、检查约束、索引条件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>前 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>这不是正则表达式</translation>
    </message>
    <message>
        <source>In the draft: names, types, comments, definitions, defaults and checks.</source>
        <translation>在草稿中搜索：名称、类型、注释、定义、默认值和检查约束。</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>没有内容包含“%1”。</translation>
    </message>
</context>
<context>
    <name>relvar::design::TemplateDialog</name>
    <message>
        <source>New table from a template</source>
        <translation>从模板新建表</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>应用模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation>模板的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Make the table</source>
        <translation>创建表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the template</source>
        <translation>移除模板(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name of the table:</source>
        <translation>表名(&amp;N)：</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) get what the template has and they lack.</source>
        <translation>
            <numerusform>%n 个表将补上模板中有而其缺少的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in templates/ of the project</source>
        <translation>保存在项目的 templates/ 中</translation>
    </message>
    <message>
        <source>Comes with Relvar</source>
        <translation>Relvar 自带</translation>
    </message>
    <message>
        <source>A template of this project.</source>
        <translation>此项目的模板。</translation>
    </message>
    <message>
        <source>Templates that came with Relvar cannot be removed</source>
        <translation>Relvar 自带的模板不能移除</translation>
    </message>
</context>
<context>
    <name>relvar::explorer::DatabaseTree</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the databases</source>
        <translation>筛选数据库</translation>
    </message>
    <message>
        <source>Show only objects whose name, or the name of a column, contains this (Ctrl+F)</source>
        <translation>仅显示名称或列名包含此内容的对象（Ctrl+F）</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>没有数据库</translation>
    </message>
    <message>
        <source>Open a database or a project to see what is in it.</source>
        <translation>打开数据库或项目以查看其内容。</translation>
    </message>
    <message>
        <source>Show in diagram</source>
        <translation>在关系图中显示</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename or change type without downtime…</source>
        <translation>不停机重命名或更改类型…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy DDL</source>
        <translation>复制 DDL</translation>
    </message>
    <message>
        <source>Drop from the draft</source>
        <translation>从草稿中删除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>用于应用和回退</translation>
    </message>
    <message>
        <source>Kept data…</source>
        <translation>保留的数据…</translation>
    </message>
    <message>
        <source>What migrations keep of what they took away, and how to empty it</source>
        <translation>迁移对所取走内容的保留，以及如何清空</translation>
    </message>
    <message>
        <source>Compare with the draft…</source>
        <translation>与草稿比较…</translation>
    </message>
    <message>
        <source>Look for drift</source>
        <translation>检查漂移</translation>
    </message>
    <message>
        <source>Compare it with what its migrations make</source>
        <translation>与其迁移的结果比较</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>Duplicate connection…</source>
        <translation>创建连接副本…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>移除连接…</translation>
    </message>
    <message>
        <source>Connect another database…</source>
        <translation>连接另一个数据库…</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Building this index has failed, so the database does not use it. Drop it, or build it again with REINDEX.</source>
        <translation>该索引构建失败，因此数据库不使用它。请删除它，或用 REINDEX 重新构建。</translation>
    </message>
    <message>
        <source>Its columns are those of the type %1</source>
        <translation>它的列就是类型 %1 的列</translation>
    </message>
    <message>
        <source>Goes with %1</source>
        <translation>从属于 %1</translation>
    </message>
    <message>
        <source>history of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>%1 keeps its history of migrations in this table. It is not part of the schema.</source>
        <translation>%1 在此表中保存其迁移历史。它不属于数据库结构。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>Enum types</source>
        <translation>枚举类型</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>其他对象</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Other histories</source>
        <translation>其他历史</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查约束</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>What you draw. Databases change only when a migration is applied to them.</source>
        <translation>您画的内容。只有在应用迁移时数据库才会改变。</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>应用和回退针对此数据库。</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>production, %1</source>
        <translation>生产，%1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>测试，%1</translation>
    </message>
    <message>
        <source>current, %1</source>
        <translation>当前，%1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
</context>
<context>
    <name>relvar::help::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>关于 Relvar</translation>
    </message>
    <message>
        <source>Relvar %1</source>
        <translation>Relvar %1</translation>
    </message>
    <message>
        <source>Schema designer and migration manager for PostgreSQL and SQLite</source>
        <translation>PostgreSQL 与 SQLite 的结构设计和迁移管理工具</translation>
    </message>
    <message>
        <source>What Relvar is made of</source>
        <translation>Relvar 的组成</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Enter or a double-click opens it in the browser</source>
        <translation>按 Enter 或双击可在浏览器中打开</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>组成(&amp;M)</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU 通用公共许可证</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>复制版本、平台和设置，用于报告故障；不含密码和地址</translation>
    </message>
</context>
<context>
    <name>relvar::help::GuideWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有包含所有这些词的页面。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Search the guide (%1)</source>
        <translation>搜索指南（%1）</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>指南中的搜索结果</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>在浏览器中打开：%1</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – 用户指南</translation>
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
        <translation>每一行都必须满足，例如：price &gt;= 0</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>约束名</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>数据库中保存的注释</translation>
    </message>
    <message>
        <source>No checks yet.
A check refuses rows that break a rule, such as: price &gt;= 0</source>
        <translation>还没有检查约束。
检查约束拒绝违反规则的行，例如：price &gt;= 0</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>添加检查约束</translation>
    </message>
    <message>
        <source>Inherited: change it in the table that it comes from</source>
        <translation>继承而来：请在其来源表中更改</translation>
    </message>
    <message>
        <source>type a condition</source>
        <translation>输入条件</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>按规范命名</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnListEditor</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Choose columns (Alt+Down)</source>
        <translation>选择列（Alt+向下键）</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Data type of the column</source>
        <translation>列的数据类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>The column is part of the primary key</source>
        <translation>该列是主键的一部分</translation>
    </message>
    <message>
        <source>Not null</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>Every row must have a value</source>
        <translation>每一行都必须有值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Expression for rows that give no value; empty: none</source>
        <translation>行未给出值时使用的表达式；留空：无</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>The database hands out the numbers: ALWAYS, or BY DEFAULT where a row gives none; empty: it does not</source>
        <translation>由数据库分配编号：ALWAYS 为始终，BY DEFAULT 为行未给出时；留空：不分配</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自增</translation>
    </message>
    <message>
        <source>The database hands out the numbers and uses none of them twice</source>
        <translation>由数据库分配编号，且不重复使用</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>生成表达式</translation>
    </message>
    <message>
        <source>Expression that the column is computed from; empty: none</source>
        <translation>用于计算该列的表达式；留空：无</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>The computed value is kept in the table, not computed at each reading</source>
        <translation>计算出的值保存在表中，而不是每次读取时计算</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>排序规则</translation>
    </message>
    <message>
        <source>How texts of the column are compared and sorted</source>
        <translation>该列文本的比较和排序方式</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>The keys, relations, checks and indexes that the column is in, and its place in those of several columns</source>
        <translation>该列所属的键、关系、检查约束和索引，以及它在多列中的次序</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment that the database keeps on the column</source>
        <translation>数据库中保存的列注释</translation>
    </message>
    <message>
        <source>No columns yet.
Press Enter or use the button below to add one.</source>
        <translation>还没有列。
按 Enter 或使用下面的按钮添加。</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>主键的一部分</translation>
    </message>
    <message>
        <source>Points at %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
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
        <translation>分区的列来自 %1：请在那里更改</translation>
    </message>
    <message>
        <source>The table is of the type %1, which gives it its columns</source>
        <translation>表的类型为 %1，其列由该类型决定</translation>
    </message>
    <message>
        <source>Inherited from %1: change it there</source>
        <translation>继承自 %1：请在那里更改</translation>
    </message>
    <message>
        <source>Inherited: change it where it comes from</source>
        <translation>继承而来：请在其来源处更改</translation>
    </message>
    <message>
        <source>A computed column has no default</source>
        <translation>计算列没有默认值</translation>
    </message>
    <message>
        <source>The database hands out the numbers of this column: it has no other default</source>
        <translation>此列由数据库分配编号：没有其他默认值</translation>
    </message>
    <message>
        <source>A computed column is not numbered by the database</source>
        <translation>计算列不由数据库编号</translation>
    </message>
    <message>
        <source>Only a column that is the primary key alone can be numbered by the database</source>
        <translation>只有单独构成主键的列才能由数据库编号</translation>
    </message>
    <message>
        <source>Only a computed column is stored or not</source>
        <translation>只有计算列才区分是否存储</translation>
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
        <translation>撤回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the text that is in the draft</source>
        <translation>恢复为草稿中的文本</translation>
    </message>
    <message>
        <source>This text makes a %1. Here it is about the %2 %3.</source>
        <translation>此文本创建的是 %1，而此处针对的是 %2 %3。</translation>
    </message>
    <message>
        <source>Shown as the database has it</source>
        <translation>按数据库中的原样显示</translation>
    </message>
    <message>
        <source>This text is in the draft</source>
        <translation>此文本已在草稿中</translation>
    </message>
    <message>
        <source>Not in the draft until it is complete</source>
        <translation>完整之后才会进入草稿</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionPage</name>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Drop this object</source>
        <translation>删除此对象</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::EnumPage</name>
    <message>
        <source>Add &amp;value</source>
        <translation>添加值(&amp;V)</translation>
    </message>
    <message>
        <source>Drop the &amp;type</source>
        <translation>删除类型(&amp;T)</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>类型名称</translation>
    </message>
    <message>
        <source>Comment on the type</source>
        <translation>类型注释</translation>
    </message>
    <message>
        <source>Values in their order</source>
        <translation>按次序排列的值</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>注释(&amp;O)</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>添加值（Ins）</translation>
    </message>
    <message>
        <source>Drop the whole type; no column may use it</source>
        <translation>删除整个类型；不得有列使用它</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the value up (Alt+Up)</source>
        <translation>上移该值（Alt+向上键）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the value down (Alt+Down)</source>
        <translation>下移该值（Alt+向下键）</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Drop the value (Del)</source>
        <translation>删除该值（Del）</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ExclusionsModel</name>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>No two rows may meet it together, such as: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</source>
        <translation>不得有两行同时满足，例如：EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>约束名</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>数据库中保存的注释</translation>
    </message>
    <message>
        <source>No exclusion constraints yet.
One refuses rows that overlap, such as: EXCLUDE USING gist (during WITH &amp;&amp;)</source>
        <translation>还没有排他约束。
排他约束拒绝互相重叠的行，例如：EXCLUDE USING gist (during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Add exclusion</source>
        <translation>添加排他约束</translation>
    </message>
    <message>
        <source>type EXCLUDE …</source>
        <translation>输入 EXCLUDE …</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>按规范命名</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridPage</name>
    <message>
        <source>%1 (Ins, or Enter in the last row)</source>
        <translation>%1（Ins，或在最后一行按 Enter）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the selected rows up (Alt+Up)</source>
        <translation>上移所选行（Alt+向上键）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the selected rows down (Alt+Down)</source>
        <translation>下移所选行（Alt+向下键）</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Drop the selected rows (Del)</source>
        <translation>删除所选行（Del）</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridView</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>删除(&amp;D)</translation>
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
        <translation>按次序排列的列或表达式，例如：name, lower(email), created DESC</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>No two rows may have the same values</source>
        <translation>不得有两行的值相同</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Only rows that meet this condition are in the index; empty: all</source>
        <translation>只有满足此条件的行才进入索引；留空：全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the index</source>
        <translation>索引名</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the index is built; empty: the usual way</source>
        <translation>索引的构建方式；留空：默认方式</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>附加列</translation>
    </message>
    <message>
        <source>Further columns that the index carries, so that a search need not read the table</source>
        <translation>索引附带的其他列，使查找无需读取表</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>单个 NULL</translation>
    </message>
    <message>
        <source>A unique index takes NULL for one value: it may be there once</source>
        <translation>唯一索引将 NULL 视为同一个值：只能出现一次</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>数据库中保存的注释</translation>
    </message>
    <message>
        <source>No indexes yet.
An index makes searches by its columns quick.</source>
        <translation>还没有索引。
索引能加快按其列的查找。</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>添加索引</translation>
    </message>
    <message>
        <source>Building it has failed: the database does not use it</source>
        <translation>构建失败：数据库不使用它</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>按规范命名</translation>
    </message>
    <message>
        <source>Only a unique index compares NULL at all</source>
        <translation>只有唯一索引才涉及 NULL 的比较</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a table in the diagram or in the databases.</source>
        <translation>请在关系图或数据库中选择一个表。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Parts of the object</source>
        <translation>对象的组成部分</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查约束</translation>
    </message>
    <message>
        <source>Exclusion constraints</source>
        <translation>排他约束</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>排他约束</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Rules and statistics</source>
        <translation>规则和统计信息</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>枚举类型</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>按次序排列的键列，以逗号分隔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>约束名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Primary key or unique key</source>
        <translation>主键或唯一键</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>附加列</translation>
    </message>
    <message>
        <source>Further columns that the index of the key carries</source>
        <translation>键的索引附带的其他列</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>单个 NULL</translation>
    </message>
    <message>
        <source>A unique key takes NULL for one value: it may be there once</source>
        <translation>唯一键将 NULL 视为同一个值：只能出现一次</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>数据库中保存的注释</translation>
    </message>
    <message>
        <source>No keys yet.
A primary key tells the rows apart.</source>
        <translation>还没有键。
主键用于区分各行。</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>添加唯一键</translation>
    </message>
    <message>
        <source>Add primary key</source>
        <translation>添加主键</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>按规范命名</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一键</translation>
    </message>
    <message>
        <source>The columns of a primary key are never NULL</source>
        <translation>主键的列绝不为 NULL</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ManyTablesPage</name>
    <message>
        <source>Schema that the tables are in</source>
        <translation>这些表所在的模式</translation>
    </message>
    <message>
        <source>Move all of them to this schema</source>
        <translation>将它们全部移到此模式</translation>
    </message>
    <message>
        <source>Comment on the tables</source>
        <translation>这些表的注释</translation>
    </message>
    <message>
        <source>Give all of them this comment</source>
        <translation>为它们全部设置此注释</translation>
    </message>
    <message>
        <source>Area of the diagram that the tables are in</source>
        <translation>这些表所在的关系图区域</translation>
    </message>
    <message>
        <source>Put all of them into this area of the diagram</source>
        <translation>将它们全部放入关系图的此区域</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>模式(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>注释(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::OptionsPage</name>
    <message>
        <source>Name of the table</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Comment on the table</source>
        <translation>表的注释</translation>
    </message>
    <message>
        <source>Schema that the table is in</source>
        <translation>表所在的模式</translation>
    </message>
    <message>
        <source>The schema that the table is in. A new name makes a new schema.</source>
        <translation>表所在的模式。输入新名称会新建模式。</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>模式(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>注释(&amp;O)</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>分区方式</translation>
    </message>
    <message>
        <source>Partition of %1
%2</source>
        <translation>%1 的分区
%2</translation>
    </message>
    <message numerus="yes">
        <source>Parted by %1, %n partition(s)</source>
        <translation>
            <numerusform>按 %1 分区，%n 个分区</numerusform>
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
        <translation>分区包含哪些行，例如：FOR VALUES IN (&apos;de&apos;)、FOR VALUES FROM (1) TO (9)、DEFAULT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the partition, a table</source>
        <translation>分区的名称，分区也是表</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>分区方式</translation>
    </message>
    <message>
        <source>How the partition is parted itself; empty: it is not</source>
        <translation>该分区自身如何再分区；留空：不再分区</translation>
    </message>
    <message>
        <source>No partitions yet.
Without one the table takes no rows.</source>
        <translation>还没有分区。
没有分区，表就不能接受行。</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>添加分区</translation>
    </message>
    <message>
        <source>Which rows a partition has is said when it is made</source>
        <translation>分区包含哪些行，在创建时确定</translation>
    </message>
    <message>
        <source>type FOR VALUES …</source>
        <translation>输入 FOR VALUES …</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>以表名命名</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartsModel</name>
    <message>
        <source>%1 bytes long; %2 cuts names after %3. Choose a shorter one.</source>
        <translation>长 %1 字节；%2 会将名称截断为 %3 字节。请选择更短的名称。</translation>
    </message>
    <message>
        <source>Has to be written with its quotes wherever it is used: %1</source>
        <translation>无论在何处使用都必须加引号：%1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
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
        <translation>此表中引用另一表的列</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>The table that the relation points at</source>
        <translation>关系所引用的表</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>被引用列</translation>
    </message>
    <message>
        <source>Columns of the other table, a key of it</source>
        <translation>另一表的列，须是它的一个键</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>删除时</translation>
    </message>
    <message>
        <source>What happens to the rows here when the row that they point at is deleted</source>
        <translation>所引用的行被删除时，此处的行如何处理</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新时</translation>
    </message>
    <message>
        <source>What happens to the rows here when the key that they point at changes</source>
        <translation>所引用的键更改时，此处的行如何处理</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>可延迟</translation>
    </message>
    <message>
        <source>The check can be put off to the end of the transaction</source>
        <translation>检查可以推迟到事务结束时</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>The check is put off to the end of the transaction</source>
        <translation>检查推迟到事务结束时</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>约束名</translation>
    </message>
    <message>
        <source>Match full</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>Of several columns all or none may be NULL</source>
        <translation>多个列要么全为 NULL，要么全不为 NULL</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>数据库中保存的注释</translation>
    </message>
    <message>
        <source>No relations yet.
Add one below, or drag from a column to another table in the diagram.</source>
        <translation>还没有关系。
请在下面添加，或在关系图中从列拖到另一个表。</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>new columns</source>
        <translation>新列</translation>
    </message>
    <message>
        <source>Without columns here, the table gets new ones for the key of the other table</source>
        <translation>若此处未指定列，则为另一表的键在该表中新建列</translation>
    </message>
    <message>
        <source>choose a table</source>
        <translation>选择表</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>没有表 %1</translation>
    </message>
    <message>
        <source>Only a deferrable check can be put off</source>
        <translation>只有可延迟的检查才能推迟</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>按规范命名</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RemoveValueDialog</name>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>从 %2 中删除值 %1</translation>
    </message>
    <message>
        <source>%1 can hold %2. Rows that do shall hold &amp;instead:</source>
        <translation>%1 可能包含 %2。包含该值的行改为(&amp;I)：</translation>
    </message>
    <message>
        <source>What rows hold instead</source>
        <translation>行中改用的值</translation>
    </message>
    <message>
        <source>nothing (NULL)</source>
        <translation>空（NULL）</translation>
    </message>
    <message>
        <source>There are none: applying fails if a row holds it</source>
        <translation>没有这样的行：若有行包含该值，应用将失败</translation>
    </message>
    <message>
        <source>&amp;Drop the value</source>
        <translation>删除该值(&amp;D)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SequencePage</name>
    <message>
        <source>Begin &amp;again after the last number</source>
        <translation>到末尾后重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drop the sequence</source>
        <translation>删除序列(&amp;D)</translation>
    </message>
    <message>
        <source>Name of the sequence</source>
        <translation>序列名</translation>
    </message>
    <message>
        <source>Type of the numbers</source>
        <translation>编号的类型</translation>
    </message>
    <message>
        <source>Types of numbers</source>
        <translation>编号类型</translation>
    </message>
    <message>
        <source>Comment on the sequence</source>
        <translation>序列的注释</translation>
    </message>
    <message>
        <source>Drop the sequence; no column may take its numbers from it</source>
        <translation>删除序列；不得有列从它取编号</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起始值(&amp;S)</translation>
    </message>
    <message>
        <source>The first number</source>
        <translation>第一个编号</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>增量(&amp;I)</translation>
    </message>
    <message>
        <source>The step to the next number; negative: downwards</source>
        <translation>到下一个编号的步长；负数表示递减</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>最小值(&amp;M)</translation>
    </message>
    <message>
        <source>The lowest number</source>
        <translation>最小的编号</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>最大值(&amp;X)</translation>
    </message>
    <message>
        <source>The highest number</source>
        <translation>最大的编号</translation>
    </message>
    <message>
        <source>Cac&amp;he</source>
        <translation>缓存(&amp;H)</translation>
    </message>
    <message>
        <source>How many numbers a session takes at a time</source>
        <translation>一个会话一次取多少个编号</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>从属于</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>注释(&amp;O)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SqlPage</name>
    <message>
        <source>SQL that makes the object</source>
        <translation>创建该对象的 SQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the SQL that makes the object</source>
        <translation>复制创建该对象的 SQL</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::TextsPage</name>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>此处没有</translation>
    </message>
    <message>
        <source>Every row can be seen and changed by whoever may use the table.</source>
        <translation>可使用该表的用户都能查看和更改每一行。</translation>
    </message>
    <message>
        <source>Nothing of this kind stands on the table.</source>
        <translation>该表上没有此类对象。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Drop the selected one (Del)</source>
        <translation>删除所选项（Del）</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Add a %1 to this table (Ins)</source>
        <translation>向此表添加 %1（Ins）</translation>
    </message>
    <message>
        <source>Add a %1 to this table</source>
        <translation>向此表添加 %1</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockModel</name>
    <message>
        <source>What this statement locks is not known: it may run code of the database, or be of a newer kind.</source>
        <translation>无法得知此语句锁定什么：它可能会运行数据库中的代码，或属于较新的语句类型。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What other sessions cannot do meanwhile</source>
        <translation>其他会话在此期间不能做什么</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
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
            <numerusform>另有 %n 项，见下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again how large the tables are and who uses them</source>
        <translation>重新查看表的大小和使用者</translation>
    </message>
    <message>
        <source>Statements and the tables that they lock</source>
        <translation>语句及其锁定的表</translation>
    </message>
    <message>
        <source>No locks on single tables</source>
        <translation>没有针对单个表的锁</translation>
    </message>
    <message>
        <source>Nobody who reads or writes has to wait.</source>
        <translation>读取和写入都无需等待。</translation>
    </message>
    <message>
        <source>Nothing to lock</source>
        <translation>没有要锁定的内容</translation>
    </message>
    <message>
        <source>Change something on the diagram: what the migration will keep waiting appears here.</source>
        <translation>在关系图上作些更改：迁移将使什么等待会显示在这里。</translation>
    </message>
    <message>
        <source>Reading sizes and users of the tables from %1…</source>
        <translation>正在从 %1 读取表的大小和使用者…</translation>
    </message>
</context>
<context>
    <name>relvar::log::EarlierLogs</name>
    <message>
        <source>Earlier logs</source>
        <translation>早先的日志</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1  %2  (%3)</source>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>还没有日志</translation>
    </message>
    <message>
        <source>Each run that applies or reverts something leaves one in .relvar/logs.</source>
        <translation>每次应用或回退都会在 .relvar/logs 中留下一份日志。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The whole log as text</source>
        <translation>以文本形式复制整个日志</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. It may have been removed.</source>
        <translation>%1 已无法读取。它可能已被移除。</translation>
    </message>
    <message>
        <source>The log is large: this is its end. All of it is in %1.</source>
        <translation>日志很大：此处为其末尾。完整内容在 %1 中。</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogPanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>该行的详细信息</translation>
    </message>
    <message>
        <source>Select a line to read its SQL or the words of the database.</source>
        <translation>选择一行以查看其 SQL 或数据库的原始消息。</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制所选行；未选择时复制全部</translation>
    </message>
    <message>
        <source>Save the log as a text file…</source>
        <translation>将日志保存为文本文件…</translation>
    </message>
    <message>
        <source>Open an earlier log…</source>
        <translation>打开早先的日志…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt);;All files (*)</source>
        <translation>文本文件 (*.log *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The log could not be saved as %1. Choose a folder that you may write to.</source>
        <translation>无法将日志保存为 %1。请选择您有写入权限的文件夹。</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ConversionDialog</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>转换 %1.%2 的值</translation>
    </message>
    <message>
        <source>As the database does it by itself; or SQL over the columns of %1</source>
        <translation>由数据库自行转换；或基于 %1 各列的 SQL</translation>
    </message>
    <message>
        <source>To the new type</source>
        <translation>转换为新类型</translation>
    </message>
    <message>
        <source>Back to the old type</source>
        <translation>转换回旧类型</translation>
    </message>
    <message>
        <source>&amp;To the new type:</source>
        <translation>转换为新类型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Back to the old type:</source>
        <translation>转换回旧类型(&amp;B)：</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MergeTablesDialog</name>
    <message>
        <source>Merge tables</source>
        <translation>合并表</translation>
    </message>
    <message>
        <source>Which table goes into which</source>
        <translation>哪个表并入哪个表</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 并入 %2</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>表(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MoveDialog</name>
    <message>
        <source>SQL of this step</source>
        <translation>此步骤的 SQL</translation>
    </message>
    <message>
        <source>&amp;SQL of this step:</source>
        <translation>此步骤的 SQL(&amp;S)：</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>新表的名称</translation>
    </message>
</context>
<context>
    <name>relvar::moves::NormaliseDialog</name>
    <message>
        <source>Make a table of a column of %1</source>
        <translation>将 %1 的一列拆成单独的表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>新表的名称(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ReplaceColumnsDialog</name>
    <message>
        <source>Split a column of %1</source>
        <translation>拆分 %1 的一列</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>合并 %1 的列</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>移去的列</translation>
    </message>
    <message>
        <source>Columns that come</source>
        <translation>新增的列</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>移去</translation>
    </message>
    <message>
        <source>On the way back computed from</source>
        <translation>回退时的计算来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算来源</translation>
    </message>
    <message>
        <source>Columns that &amp;go:</source>
        <translation>移去的列(&amp;G)：</translation>
    </message>
    <message>
        <source>Columns that &amp;come:</source>
        <translation>新增的列(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>添加列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove column</source>
        <translation>移除列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>relvar::moves::SplitTableDialog</name>
    <message>
        <source>Split table %1</source>
        <translation>拆分表 %1</translation>
    </message>
    <message>
        <source>Columns that go to the new table</source>
        <translation>移到新表的列</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>新表的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Columns that go there:</source>
        <translation>移到该表的列(&amp;C)：</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>As the system follows the desktop while the program runs.</source>
        <translation>“跟随系统”会在程序运行时随桌面变化。</translation>
    </message>
    <message>
        <source>colours dark mode</source>
        <translation>颜色 深色模式 暗色</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Of menus, panels and dialogs. The diagram has its own zoom.</source>
        <translation>用于菜单、面板和对话框。关系图有自己的缩放。</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>字体大小 字号</translation>
    </message>
    <message>
        <source>As other texts</source>
        <translation>与其他文字相同</translation>
    </message>
    <message>
        <source>Size of &amp;SQL:</source>
        <translation>SQL 大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Wherever SQL is read or written.</source>
        <translation>用于所有读写 SQL 的地方。</translation>
    </message>
    <message>
        <source>font size editor</source>
        <translation>字体大小 字号 编辑器</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::DiagramPage</name>
    <message>
        <source>Diagram</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Crow&apos;s foot</source>
        <translation>乌鸦脚</translation>
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
        <translation>表示法(&amp;N)：</translation>
    </message>
    <message>
        <source>Diagrams that are there already have their own, in the menu View.</source>
        <translation>已有的关系图各有自己的设置，见“视图”菜单。</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>&amp;Detail:</source>
        <translation>详细程度(&amp;D)：</translation>
    </message>
    <message>
        <source>How much of a table a new diagram shows.</source>
        <translation>新关系图显示表的多少内容。</translation>
    </message>
    <message>
        <source>Write the names of &amp;relations on their lines</source>
        <translation>在连线上写出关系名称(&amp;R)</translation>
    </message>
    <message>
        <source>Relations:</source>
        <translation>关系：</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect when Relvar is started the next time.</source>
        <translation>下次启动 Relvar 时生效。</translation>
    </message>
    <message>
        <source>&amp;Open what was open the last time</source>
        <translation>打开上次打开的内容(&amp;O)</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>启动时：</translation>
    </message>
    <message>
        <source>With its tabs and the database that you worked on. “relvar --no-restore” leaves it out once.</source>
        <translation>连同其标签页和您所用的数据库。“relvar --no-restore”可跳过一次。</translation>
    </message>
    <message>
        <source>restore session project</source>
        <translation>恢复 会话 项目</translation>
    </message>
    <message>
        <source>&amp;Show them again</source>
        <translation>再次显示(&amp;S)</translation>
    </message>
    <message>
        <source>Hints for beginners:</source>
        <translation>新手提示：</translation>
    </message>
    <message>
        <source>Those that you have closed are shown once more.</source>
        <translation>您已关闭的提示会再显示一次。</translation>
    </message>
    <message>
        <source>The language changes when you start Relvar again.</source>
        <translation>重新启动 Relvar 后语言才会改变。</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Backspace takes it away</source>
        <translation>按下新快捷键的按键；Backspace 将其移除</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::PreferencesDialog</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>在所有页面中搜索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ProjectPage</name>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>&amp;Edit relvar.toml</source>
        <translation>编辑 relvar.toml(&amp;E)</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided for everybody who works in the project, in %1.</source>
        <translation>迁移如何编写和运行由 %1 决定，对参与该项目的所有人生效。</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided by each project, in its relvar.toml. No project is open.</source>
        <translation>迁移如何编写和运行由各项目在其 relvar.toml 中决定。未打开项目。</translation>
    </message>
    <message>
        <source>Names of new keys and indexes:</source>
        <translation>新键和索引的名称：</translation>
    </message>
    <message>
        <source>[naming] preset of relvar.toml, for everybody who works in the project. What is there keeps its names: Schema ▸ Rename to convention changes them.</source>
        <translation>relvar.toml 的 [naming] preset，对项目中的所有人有效。已有的名称保持不变：可用 结构 ▸ 按规范重命名 更改。</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>patterns of its own</source>
        <translation>自己的模式</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>The action has no shortcut then</source>
        <translation>该操作此后没有快捷键</translation>
    </message>
    <message>
        <source>Back to the shortcut that this action has at first</source>
        <translation>恢复该操作最初的快捷键</translation>
    </message>
    <message>
        <source>Back to the shortcuts that all actions have at first</source>
        <translation>恢复所有操作最初的快捷键</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>新快捷键(&amp;N)：</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>%1 用于输入和移动。请与 Ctrl 或 Alt 一起按下。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 已属于“%2”。</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>改归此操作(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
</context>
<context>
    <name>relvar::review::PreflightPane</name>
    <message numerus="yes">
        <source>%n thing(s) in the way of the run: see Checks.</source>
        <translation>
            <numerusform>有 %n 个问题妨碍运行：见“检查”。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the way of the run, with the rows</source>
        <translation>妨碍运行的问题及相关的行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The run writes to that table itself, so that this may be in order by then.</source>
        <translation>运行本身会写入该表，届时此问题可能已解决。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>relvar::review::PurgeDialog</name>
    <message>
        <source>taken away by the migration</source>
        <translation>被迁移取走</translation>
    </message>
    <message>
        <source>found no row when it was reverted</source>
        <translation>回退时未找到对应的行</translation>
    </message>
    <message>
        <source>written before it was reverted</source>
        <translation>回退之前写入</translation>
    </message>
    <message>
        <source>Kept data on %1</source>
        <translation>%1 上保留的数据</translation>
    </message>
    <message>
        <source>What migrations keep</source>
        <translation>迁移所保留的内容</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message>
        <source>Removes what is ticked from the database, for good</source>
        <translation>将勾选的内容从数据库中永久移除</translation>
    </message>
    <message>
        <source>Migrations keep what they take away, so that a revert can put it back. Tick what is not needed any more.</source>
        <translation>迁移会保留其取走的内容，以便回退时放回。请勾选不再需要的内容。</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>这是生产数据库。要继续，请输入其名称 %1：</translation>
    </message>
</context>
<context>
    <name>relvar::review::ReviewDialog</name>
    <message>
        <source>development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Locks.</source>
        <translation>
            <numerusform>“锁”中另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>回退(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>这是生产数据库。要继续，请输入其名称 %1：</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Data will be lost. %1.</source>
        <translation>数据将丢失。%1。</translation>
    </message>
    <message>
        <source>Leaves its place and is kept for the way back. %1.</source>
        <translation>从原处移走，并为回退而保留。%1。</translation>
    </message>
    <message>
        <source>The file of %1 is missing. The SQL below was stored in the database when it was applied.</source>
        <translation>%1 的文件缺失。下面的 SQL 是应用时存入数据库的。</translation>
    </message>
    <message>
        <source>No row that is there now is lost: the way back was proved lossless.</source>
        <translation>现有的行都不会丢失：回退已验证为无损。</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>SQL(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>锁(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Migrations in the order in which they run</source>
        <translation>按运行次序排列的迁移</translation>
    </message>
    <message>
        <source>up</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>down</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Brings its own transaction, or runs without one.</source>
        <translation>自带事务，或不在事务中运行。</translation>
    </message>
    <message>
        <source>SQL that runs</source>
        <translation>将运行的 SQL</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty project to draw a schema in</source>
        <translation>创建空项目，在其中设计结构</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect a database on a server or in a file; with a project open, add it there</source>
        <translation>连接服务器上或文件中的数据库；若已打开项目，则添加到该项目</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>打开数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a database file</source>
        <translation>打开数据库文件</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Try the de&amp;mo</source>
        <translation>试用演示(&amp;M)</translation>
    </message>
    <message>
        <source>Open a fresh copy of the demo with a database of its own</source>
        <translation>打开带有独立数据库的全新演示副本</translation>
    </message>
    <message>
        <source>&amp;Export diagram…</source>
        <translation>导出关系图(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the diagram as a picture, PDF, Mermaid, DBML or PlantUML</source>
        <translation>将关系图写为图片、PDF、Mermaid、DBML 或 PlantUML</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the diagram, on as many sheets as you want</source>
        <translation>打印关系图，张数不限</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as PNG and SVG</source>
        <translation>将所选表或整个关系图复制为 PNG 和 SVG</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>复制为 %1</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as %1</source>
        <translation>将所选表或整个关系图复制为 %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the tab, or the project when the diagram is in front</source>
        <translation>关闭标签页；关系图位于前面时关闭项目</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Relvar</source>
        <translation>退出 Relvar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Rename what is selected on the diagram</source>
        <translation>重命名关系图上所选的内容</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>从草稿中删除关系图上所选的内容</translation>
    </message>
    <message>
        <source>&amp;Find on the diagram</source>
        <translation>在关系图上查找(&amp;F)</translation>
    </message>
    <message>
        <source>Dim the tables that do not match</source>
        <translation>淡化不匹配的表</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation>放大显示关系图</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more of the diagram</source>
        <translation>显示关系图的更大范围</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>缩放至适合(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>显示整个关系图</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>Show the diagram in its own size</source>
        <translation>以原始大小显示关系图</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>Show the small map of the diagram</source>
        <translation>显示关系图的缩略图</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>仅名称(&amp;N)</translation>
    </message>
    <message>
        <source>Show tables by their names</source>
        <translation>仅以名称显示表</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>键(&amp;K)</translation>
    </message>
    <message>
        <source>Show names and key columns</source>
        <translation>显示名称和键列</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>所有列(&amp;A)</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>随桌面使用浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终为浅色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>始终为深色</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
    <message>
        <source>&amp;Crow&apos;s foot</source>
        <translation>乌鸦脚(&amp;C)</translation>
    </message>
    <message>
        <source>Draw relations with crow&apos;s feet and rings</source>
        <translation>用乌鸦脚和圆圈绘制关系</translation>
    </message>
    <message>
        <source>&amp;IDEF1X</source>
        <translation>IDEF1X(&amp;I)</translation>
    </message>
    <message>
        <source>Primary keys above a line, round corners for dependent tables, dots at the children</source>
        <translation>主键位于横线之上，从属表为圆角，子表端为圆点</translation>
    </message>
    <message>
        <source>&amp;UML</source>
        <translation>UML(&amp;U)</translation>
    </message>
    <message>
        <source>Draw tables as classes, relations with 1 and 0..*</source>
        <translation>将表画成类，关系标注 1 和 0..*</translation>
    </message>
    <message>
        <source>Names of &amp;relations</source>
        <translation>关系名称(&amp;R)</translation>
    </message>
    <message>
        <source>Write the names of foreign keys on their lines</source>
        <translation>在连线上标出外键名称</translation>
    </message>
    <message>
        <source>New a&amp;rea</source>
        <translation>新建区域(&amp;R)</translation>
    </message>
    <message>
        <source>Put a coloured area behind the selected tables</source>
        <translation>在所选表后面放置彩色区域</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>新建便笺(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the diagram</source>
        <translation>在关系图上写便笺</translation>
    </message>
    <message>
        <source>As the &amp;diagram</source>
        <translation>与关系图一致(&amp;D)</translation>
    </message>
    <message>
        <source>Show as much of the selected tables as of the others</source>
        <translation>所选表的显示内容与其他表相同</translation>
    </message>
    <message>
        <source>&amp;Name only</source>
        <translation>仅名称(&amp;N)</translation>
    </message>
    <message>
        <source>Show the selected tables by their names</source>
        <translation>所选表仅显示名称</translation>
    </message>
    <message>
        <source>Show the key columns of the selected tables</source>
        <translation>显示所选表的键列</translation>
    </message>
    <message>
        <source>Show every column of the selected tables</source>
        <translation>显示所选表的所有列</translation>
    </message>
    <message>
        <source>&amp;Auto layout</source>
        <translation>自动布局(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>排列未固定的表</translation>
    </message>
    <message>
        <source>&amp;Lay out the selection</source>
        <translation>布局所选表(&amp;L)</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>排列所选表；其他表不动</translation>
    </message>
    <message>
        <source>Lay out ne&amp;w tables</source>
        <translation>布局新表(&amp;W)</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>排列尚无位置的表；其他表不动</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>显示草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Go back from a moment of the timeline to what is being drawn</source>
        <translation>从时间线上的时刻返回正在绘制的内容</translation>
    </message>
    <message>
        <source>Play the &amp;history</source>
        <translation>播放历史(&amp;H)</translation>
    </message>
    <message>
        <source>Walk through all moments of the timeline on the diagram</source>
        <translation>在关系图上逐一浏览时间线的所有时刻</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>新建表(&amp;T)</translation>
    </message>
    <message>
        <source>Add a table and type its name</source>
        <translation>添加表并输入名称</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>新建列(&amp;C)</translation>
    </message>
    <message>
        <source>Add a column to the selected table and type its name</source>
        <translation>向所选表添加列并输入名称</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>新建关系(&amp;R)</translation>
    </message>
    <message>
        <source>Click the child table, then the parent table</source>
        <translation>先单击子表，再单击父表</translation>
    </message>
    <message>
        <source>&amp;Split column…</source>
        <translation>拆分列(&amp;S)…</translation>
    </message>
    <message>
        <source>Put several columns in the place of the selected one, with its values</source>
        <translation>用多个列代替所选列，连同其值</translation>
    </message>
    <message>
        <source>&amp;Merge columns…</source>
        <translation>合并列(&amp;M)…</translation>
    </message>
    <message>
        <source>Put one column in the place of several, with their values</source>
        <translation>用一列代替多个列，连同其值</translation>
    </message>
    <message>
        <source>Make a table of a colum&amp;n…</source>
        <translation>将列拆成表(&amp;N)…</translation>
    </message>
    <message>
        <source>Put the different values of a column into a table that it refers to</source>
        <translation>将一列的不同值放入被其引用的单独表中</translation>
    </message>
    <message>
        <source>Con&amp;vert values…</source>
        <translation>转换值(&amp;V)…</translation>
    </message>
    <message>
        <source>Say how the values of the selected column go over to its new type, and back</source>
        <translation>指定所选列的值如何转换为新类型，以及如何转换回来</translation>
    </message>
    <message>
        <source>S&amp;plit table…</source>
        <translation>拆分表(&amp;P)…</translation>
    </message>
    <message>
        <source>Move columns of the selected table to a table of their own, with their values</source>
        <translation>将所选表的一些列连同其值移到单独的表</translation>
    </message>
    <message>
        <source>M&amp;erge tables…</source>
        <translation>合并表(&amp;E)…</translation>
    </message>
    <message>
        <source>Move the columns of a table to the one that its rows belong to, with their values</source>
        <translation>将一个表的列连同其值移到其行所属的表</translation>
    </message>
    <message>
        <source>Rename or change type without do&amp;wntime…</source>
        <translation>不停机重命名或更改类型(&amp;W)…</translation>
    </message>
    <message>
        <source>Write migrations that let the old and the new live side by side for a while</source>
        <translation>编写让新旧并存一段时间的迁移</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>保存迁移(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a proved migration of the draft</source>
        <translation>由草稿生成经过验证的迁移</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending on the current database</source>
        <translation>审阅并在当前数据库上应用所有待应用的迁移</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>回退(&amp;V)…</translation>
    </message>
    <message>
        <source>Review and revert the newest migration on the current database</source>
        <translation>审阅并在当前数据库上回退最新迁移</translation>
    </message>
    <message>
        <source>Re&amp;do newest…</source>
        <translation>重做最新迁移(&amp;D)…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>回退最新迁移并再次应用</translation>
    </message>
    <message>
        <source>S&amp;quash migrations…</source>
        <translation>压缩迁移(&amp;Q)…</translation>
    </message>
    <message>
        <source>Make one migration of several in a row, proved to lead to the same</source>
        <translation>将若干相邻迁移变成一个，并验证结果相同</translation>
    </message>
    <message>
        <source>&amp;Look for drift</source>
        <translation>检查漂移(&amp;L)</translation>
    </message>
    <message>
        <source>Compare the current database with what its migrations make</source>
        <translation>将当前数据库与其迁移的结果比较</translation>
    </message>
    <message>
        <source>&amp;Groups of databases…</source>
        <translation>数据库组(&amp;G)…</translation>
    </message>
    <message>
        <source>Apply or revert migrations on all databases of a group</source>
        <translation>在一组数据库的所有成员上应用或回退迁移</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Read the folder of migrations and all databases again</source>
        <translation>重新读取迁移文件夹和所有数据库</translation>
    </message>
    <message>
        <source>Discard the dra&amp;ft…</source>
        <translation>放弃草稿(&amp;F)…</translation>
    </message>
    <message>
        <source>Throw the draft away and start from the newest migration</source>
        <translation>丢弃草稿，从最新迁移开始</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>转到对象(&amp;G)…</translation>
    </message>
    <message>
        <source>Find a table, view or column by typing</source>
        <translation>通过输入查找表、视图或列</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find an action by typing</source>
        <translation>通过输入查找操作</translation>
    </message>
    <message>
        <source>Ca&amp;ncel what is running</source>
        <translation>取消正在运行的操作(&amp;N)</translation>
    </message>
    <message>
        <source>Stop the run and roll back</source>
        <translation>停止运行并回滚</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>关于 Relvar(&amp;A)</translation>
    </message>
    <message>
        <source>Version, what it is made of, and licence</source>
        <translation>版本、组成和许可证</translation>
    </message>
    <message>
        <source>New table from a te&amp;mplate…</source>
        <translation>从模板新建表(&amp;M)…</translation>
    </message>
    <message>
        <source>Make a table that begins with the columns of a template</source>
        <translation>以模板的列为起点创建表</translation>
    </message>
    <message>
        <source>&amp;Apply a template…</source>
        <translation>应用模板(&amp;A)…</translation>
    </message>
    <message>
        <source>Give the selected tables what a template has and they lack</source>
        <translation>为所选表补上模板中有而其缺少的内容</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>保存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep the selected table as a template of the project</source>
        <translation>将所选表保存为项目的模板</translation>
    </message>
    <message>
        <source>Rename to con&amp;vention…</source>
        <translation>按规范重命名(&amp;V)…</translation>
    </message>
    <message>
        <source>Give keys, constraints, indexes and sequences the names of a convention</source>
        <translation>按规范命名键、约束、索引和序列</translation>
    </message>
    <message>
        <source>R&amp;ename many…</source>
        <translation>批量重命名(&amp;E)…</translation>
    </message>
    <message>
        <source>Rename tables, columns, constraints and indexes by a pattern</source>
        <translation>按匹配规则批量重命名表、列、约束和索引</translation>
    </message>
    <message>
        <source>Chan&amp;ge a type everywhere…</source>
        <translation>全面更改类型(&amp;G)…</translation>
    </message>
    <message>
        <source>Give all columns of one type another</source>
        <translation>将某一类型的所有列改为另一类型</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>全面搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Find names, types, comments and definitions in the whole draft</source>
        <translation>在整个草稿中查找名称、类型、注释和定义</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>复制表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected tables with their types and relations, for a diagram or as SQL</source>
        <translation>复制所选表及其类型和关系，用于关系图或作为 SQL</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>粘贴表(&amp;P)</translation>
    </message>
    <message>
        <source>Add the tables on the clipboard, under free names</source>
        <translation>以未占用的名称添加剪贴板中的表</translation>
    </message>
    <message>
        <source>D&amp;uplicate tables</source>
        <translation>创建表副本(&amp;U)</translation>
    </message>
    <message>
        <source>Add the selected tables once more, under free names</source>
        <translation>以未占用的名称再次添加所选表</translation>
    </message>
    <message>
        <source>Drop from the &amp;schema</source>
        <translation>从结构中删除(&amp;S)</translation>
    </message>
    <message>
        <source>Drop what is selected from the schema, not only from the diagram</source>
        <translation>从结构中删除所选内容，而不仅是从关系图中移去</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select every table of the diagram</source>
        <translation>选择关系图的所有表</translation>
    </message>
    <message>
        <source>Select &amp;related</source>
        <translation>选择相关表(&amp;R)</translation>
    </message>
    <message>
        <source>Add the tables to the selection that are related with it</source>
        <translation>将与所选内容相关的表加入选择</translation>
    </message>
    <message>
        <source>&amp;Many to many</source>
        <translation>多对多(&amp;M)</translation>
    </message>
    <message>
        <source>Click two tables: a table that joins them is made, with both keys</source>
        <translation>单击两个表：创建连接两者的表，带有双方的键</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Put the left edges of the selected tables on one line</source>
        <translation>将所选表的左边缘对齐</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中(&amp;C)</translation>
    </message>
    <message>
        <source>Put the selected tables below one another</source>
        <translation>将所选表上下排成一列</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Put the right edges of the selected tables on one line</source>
        <translation>将所选表的右边缘对齐</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Put the upper edges of the selected tables on one line</source>
        <translation>将所选表的上边缘对齐</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中(&amp;M)</translation>
    </message>
    <message>
        <source>Put the selected tables beside one another</source>
        <translation>将所选表左右排成一行</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Put the lower edges of the selected tables on one line</source>
        <translation>将所选表的下边缘对齐</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平均匀分布(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from left to right</source>
        <translation>从左到右，使所选表的间距相等</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>垂直均匀分布(&amp;V)</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from top to bottom</source>
        <translation>从上到下，使所选表的间距相等</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Language, looks, shortcuts and what new diagrams begin with</source>
        <translation>语言、外观、快捷键和新关系图的初始设置</translation>
    </message>
    <message>
        <source>For &amp;design</source>
        <translation>用于设计(&amp;D)</translation>
    </message>
    <message>
        <source>The diagram with databases, inspector, changes and SQL</source>
        <translation>关系图，配以数据库、检查器、更改和 SQL</translation>
    </message>
    <message>
        <source>For &amp;migrations</source>
        <translation>用于迁移(&amp;M)</translation>
    </message>
    <message>
        <source>Databases and a large timeline, with locks and log</source>
        <translation>数据库和大幅时间线，配以锁和日志</translation>
    </message>
    <message>
        <source>For &amp;review</source>
        <translation>用于评审(&amp;R)</translation>
    </message>
    <message>
        <source>The diagram with a large list of changes, SQL and problems</source>
        <translation>关系图，配以大幅更改列表、SQL 和问题</translation>
    </message>
    <message>
        <source>Open a folder with relvar.toml, or with migrations of another tool</source>
        <translation>打开含有 relvar.toml 或其他工具的迁移的文件夹</translation>
    </message>
    <message>
        <source>P&amp;ush the draft…</source>
        <translation>推送草稿(&amp;U)…</translation>
    </message>
    <message>
        <source>Bring the current database to the draft without a migration, to try it out</source>
        <translation>不通过迁移将当前数据库变为草稿的样子，以便试用</translation>
    </message>
    <message>
        <source>Revert &amp;all…</source>
        <translation>全部撤销(&amp;A)…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database</source>
        <translation>撤销当前数据库的所有迁移</translation>
    </message>
    <message>
        <source>Re&amp;vert and apply all…</source>
        <translation>撤销并全部应用(&amp;V)…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database, then apply all</source>
        <translation>撤销当前数据库的所有迁移，然后全部应用</translation>
    </message>
    <message>
        <source>Dr&amp;op everything and apply all…</source>
        <translation>全部删除并全部应用(&amp;O)…</translation>
    </message>
    <message>
        <source>Empty the current database, then apply all migrations</source>
        <translation>清空当前数据库，然后应用所有迁移</translation>
    </message>
</context>
<context>
    <name>relvar::shell::AddTablesDialog</name>
    <message>
        <source>Add tables to %1</source>
        <translation>将表添加到 %1</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tables that the diagram does not show</source>
        <translation>此关系图未显示的表</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>The diagram shows every table already.</source>
        <translation>此关系图已显示所有表。</translation>
    </message>
    <message>
        <source>Choose one table, or several with Ctrl or Shift.</source>
        <translation>选择一个表，或用 Ctrl 或 Shift 选择多个。</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::AdoptDialog</name>
    <message>
        <source>Migrations of another tool</source>
        <translation>其他工具的迁移</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in it:</source>
        <translation>%1 还不是项目。在其中找到了迁移：</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in several folders of it. Choose those that the project is about:</source>
        <translation>%1 还不是项目。在其多个文件夹中找到了迁移。请选择此项目要使用的迁移：</translation>
    </message>
    <message>
        <source>Migrations that were found</source>
        <translation>找到的迁移</translation>
    </message>
    <message>
        <source>%1 in this folder</source>
        <translation>此文件夹中的 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>数据库：</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Say which database the migrations are for</source>
        <translation>指定这些迁移用于哪个数据库</translation>
    </message>
    <message>
        <source>Adopting makes relvar.toml and the private folder .relvar in %1. Nothing of the tool is changed. To show what the migrations make, their SQL runs on a private scratch database; on yours it runs when you apply.</source>
        <translation>采用时会在 %1 中创建 relvar.toml 和私有文件夹 .relvar。不会更改该工具的任何内容。为了显示迁移的结果，其 SQL 会在私有的临时数据库上运行；只有在您应用时才会在您的数据库上运行。</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand, and applies and reverts as %1 does.</source>
        <translation>Relvar 显示各数据库的状况，并按 %1 的方式应用和回退。</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand. %1 applies and reverts.</source>
        <translation>Relvar 显示各数据库的状况。应用和回退由 %1 进行。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known yet: choose it first</source>
        <translation>尚不清楚：请先选择</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Make a project of this folder and open it</source>
        <translation>将此文件夹创建为项目并打开</translation>
    </message>
    <message>
        <source>Choose the database first.</source>
        <translation>请先选择数据库。</translation>
    </message>
    <message>
        <source>&amp;Names of new keys and indexes:</source>
        <translation>新的键和索引的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>What you draw is named so. relvar.toml keeps it as [naming] preset.</source>
        <translation>您绘制的内容按此命名。relvar.toml 将其保存为 [naming] 的 preset。</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>与 %1 相同</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Blockers</name>
    <message>
        <source>Since %1 the statement on %2 waits for %3</source>
        <translation>自 %1 起，%2 上的语句在等待 %3</translation>
    </message>
    <message>
        <source>&amp;End That Session…</source>
        <translation>结束该会话(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel That Session&apos;s Statement…</source>
        <translation>取消该会话的语句(&amp;C)…</translation>
    </message>
    <message>
        <source>Ends the session of process %1; what it has not committed is undone.</source>
        <translation>结束进程 %1 的会话；其未提交的内容将撤销。</translation>
    </message>
    <message>
        <source>Stops what process %1 runs now; its program is told so.</source>
        <translation>停止进程 %1 正在运行的语句；其程序会得到通知。</translation>
    </message>
    <message>
        <source>End this session on %1? What it has not committed is undone, and its program loses its connection: %2</source>
        <translation>要结束 %1 上的此会话吗？其未提交的内容将撤销，其程序将失去连接：%2</translation>
    </message>
    <message>
        <source>Cancel what this session on %1 runs? Its program gets an error and may undo what it has not committed: %2</source>
        <translation>要取消 %1 上此会话正在运行的语句吗？其程序会收到错误，并可能撤销未提交的内容：%2</translation>
    </message>
    <message>
        <source>End the Session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Cancel the Statement</source>
        <translation>取消语句</translation>
    </message>
    <message>
        <source>Ending a session on %1</source>
        <translation>正在结束 %1 上的会话</translation>
    </message>
    <message>
        <source>Cancelling a statement on %1</source>
        <translation>正在取消 %1 上的语句</translation>
    </message>
</context>
<context>
    <name>relvar::shell::CodeDialog</name>
    <message>
        <source>The chosen file as it will be</source>
        <translation>所选文件写入后的样子</translation>
    </message>
    <message>
        <source>Export code</source>
        <translation>导出代码</translation>
    </message>
    <message>
        <source>The files are being made</source>
        <translation>正在生成文件</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>写入的内容</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>迁移的名称</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>代码仓库的文件夹</translation>
    </message>
    <message>
        <source>What the draft changes, as a migration</source>
        <translation>草稿的更改，作为迁移</translation>
    </message>
    <message>
        <source>The whole schema, as a migration</source>
        <translation>整个数据库结构，作为迁移</translation>
    </message>
    <message>
        <source>Its tables, as entities of the code</source>
        <translation>其中的表，作为代码中的实体</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Framework:</source>
        <translation>框架(&amp;F)：</translation>
    </message>
    <message>
        <source>W&amp;hat:</source>
        <translation>内容(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>Files that would be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>What the framework cannot express</source>
        <translation>框架无法表达的内容</translation>
    </message>
    <message>
        <source>Choose the folder of the repository: what is there decides what is written.</source>
        <translation>请选择代码仓库的文件夹：写入什么取决于其中已有的内容。</translation>
    </message>
    <message>
        <source>No framework that Relvar can write code for knows %1.</source>
        <translation>Relvar 能为其编写代码的框架都不支持 %1。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Not expressed (%n):</source>
        <translation>
            <numerusform>未能表达（%n）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository has everything already: there is nothing to write.</source>
        <translation>代码仓库中已有全部内容：没有要写入的内容。</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>正在写入代码</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for %1 into %2.</source>
        <translation>
            <numerusform>已为 %1 将 %n 个文件写入 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>SQL from the one to the other</source>
        <translation>从一方到另一方的 SQL</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both have the same schema: %1.</source>
        <translation>两者结构相同：%1。</translation>
    </message>
    <message>
        <source>&amp;The same under another name? Tick what was renamed; the rest is dropped and made anew.</source>
        <translation>是同一对象改了名吗(&amp;T)？请勾选已重命名的项；其余的将删除后新建。</translation>
    </message>
    <message>
        <source>What may be a rename</source>
        <translation>可能的重命名</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n difference(s)</source>
        <translation>
            <numerusform>%1：%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft becomes this schema; one step to undo</source>
        <translation>使草稿变为此结构；一步即可撤销</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DataCommands</name>
    <message>
        <source>Show &amp;data</source>
        <translation>显示数据(&amp;D)</translation>
    </message>
    <message>
        <source>Read the rows of the selected table from the current database</source>
        <translation>从当前数据库读取所选表的行</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Its rows are shown as soon as it is known.</source>
        <translation>读取完成后立即显示它的行。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <translation>%1 不在 %2 中</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Only the draft has it. It has rows once its migration is saved and applied to this database.</source>
        <translation>只有草稿中有它。保存其迁移并应用到此数据库后，它才会有行。</translation>
    </message>
    <message>
        <source>No database is connected</source>
        <translation>未连接数据库</translation>
    </message>
    <message>
        <source>Rows are read from a database: connect one in the menu File.</source>
        <translation>行从数据库读取：请在“文件”菜单中连接一个。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramCommands</name>
    <message>
        <source>Find on the diagram: names, types, comments, keys</source>
        <translation>在关系图上查找：名称、类型、注释、键</translation>
    </message>
    <message>
        <source>New dia&amp;gram</source>
        <translation>新建关系图(&amp;G)</translation>
    </message>
    <message>
        <source>Make a diagram that shows some of the tables</source>
        <translation>新建显示部分表的关系图</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>New diagram of the &amp;selected tables</source>
        <translation>用所选表新建关系图(&amp;S)</translation>
    </message>
    <message>
        <source>Make a diagram that shows the selected tables</source>
        <translation>新建显示所选表的关系图</translation>
    </message>
    <message>
        <source>Re&amp;name the diagram</source>
        <translation>重命名关系图(&amp;N)</translation>
    </message>
    <message>
        <source>Type another name for the diagram in front</source>
        <translation>为前面的关系图输入另一个名称</translation>
    </message>
    <message>
        <source>&amp;Remove the diagram</source>
        <translation>移除关系图(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the diagram in front; its tables stay in the schema</source>
        <translation>移除前面的关系图；其中的表仍保留在结构中</translation>
    </message>
    <message>
        <source>&amp;Next diagram</source>
        <translation>下一个关系图(&amp;N)</translation>
    </message>
    <message>
        <source>Show the diagram right of this one</source>
        <translation>显示右边的关系图</translation>
    </message>
    <message>
        <source>&amp;Previous diagram</source>
        <translation>上一个关系图(&amp;P)</translation>
    </message>
    <message>
        <source>Show the diagram left of this one</source>
        <translation>显示左边的关系图</translation>
    </message>
    <message>
        <source>Move the diagram to the ri&amp;ght</source>
        <translation>将关系图右移(&amp;G)</translation>
    </message>
    <message>
        <source>Put the tab in front behind the next one</source>
        <translation>将前面的标签页移到下一个之后</translation>
    </message>
    <message>
        <source>Move the diagram to the le&amp;ft</source>
        <translation>将关系图左移(&amp;F)</translation>
    </message>
    <message>
        <source>Put the tab in front before the previous one</source>
        <translation>将前面的标签页移到上一个之前</translation>
    </message>
    <message>
        <source>Add &amp;tables…</source>
        <translation>添加表(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose tables that this diagram shall show</source>
        <translation>选择要在此关系图上显示的表</translation>
    </message>
    <message>
        <source>Add &amp;related tables</source>
        <translation>添加相关表(&amp;R)</translation>
    </message>
    <message>
        <source>Show the tables that the selected ones refer to, and those that refer to them</source>
        <translation>显示所选表引用的表以及引用所选表的表</translation>
    </message>
    <message>
        <source>Ta&amp;ke from this diagram</source>
        <translation>从此关系图中移去(&amp;K)</translation>
    </message>
    <message>
        <source>Show the selected tables no more on this diagram; they stay in the schema</source>
        <translation>不再在此关系图上显示所选表；它们仍保留在结构中</translation>
    </message>
    <message>
        <source>F&amp;ocus on the selection</source>
        <translation>聚焦于所选表(&amp;O)</translation>
    </message>
    <message>
        <source>Show the selected tables and those related with them alone, for the moment</source>
        <translation>暂时只显示所选表及其相关表</translation>
    </message>
    <message>
        <source>Show all tables a&amp;gain</source>
        <translation>重新显示所有表(&amp;G)</translation>
    </message>
    <message>
        <source>Leave the focus on some tables (Esc)</source>
        <translation>取消对部分表的聚焦（Esc）</translation>
    </message>
    <message>
        <source>Zoom to the s&amp;election</source>
        <translation>缩放至所选表(&amp;E)</translation>
    </message>
    <message>
        <source>Show the selected tables as large as they fit</source>
        <translation>在可容纳的范围内尽量放大所选表</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>转到下一个匹配处</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>转到上一个匹配处</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the place that was looked at before</source>
        <translation>回到之前查看的位置</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Go forward to where you came back from</source>
        <translation>前进到后退之前的位置</translation>
    </message>
    <message>
        <source>New diagram o&amp;f</source>
        <translation>新建关系图，来自(&amp;F)</translation>
    </message>
    <message>
        <source>Add re&amp;lated</source>
        <translation>添加相关表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Both ways</source>
        <translation>双向(&amp;B)</translation>
    </message>
    <message>
        <source>What they re&amp;fer to</source>
        <translation>被它们引用的表(&amp;F)</translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation>引用它们的表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>相隔 1 层关系(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>相隔 2 层关系(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>相隔 3 层关系(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;As far as relations lead</source>
        <translation>所有可达的关系(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>聚焦(&amp;O)</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>The diagram %1 is removed. Its tables stay in the schema.</source>
        <translation>已移除关系图 %1。其中的表仍保留在结构中。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramExports</name>
    <message>
        <source>The tables are still being laid out. Try again when they stand.</source>
        <translation>表仍在布局中。请待其就位后重试。</translation>
    </message>
    <message>
        <source>There is no table on the diagram yet.</source>
        <translation>关系图上还没有表。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n sheet(s) to %1</source>
        <translation>
            <numerusform>已将 %n 张发送到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>打印已取消</translation>
    </message>
    <message>
        <source>The printer %1 did not take the diagram. Check that it is connected, or print to a PDF file.</source>
        <translation>打印机 %1 未接受关系图。请检查其是否已连接，或打印到 PDF 文件。</translation>
    </message>
    <message>
        <source>Copying the diagram</source>
        <translation>正在复制关系图</translation>
    </message>
    <message>
        <source>Copied the selected tables as a picture</source>
        <translation>已将所选表复制为图片</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture</source>
        <translation>已将关系图复制为图片</translation>
    </message>
    <message>
        <source>%1, at %2 % because it is large</source>
        <translation>%1，因尺寸较大，缩放为 %2%</translation>
    </message>
    <message>
        <source>Copied the selected tables as %1</source>
        <translation>已将所选表复制为 %1</translation>
    </message>
    <message>
        <source>Copied the diagram as %1</source>
        <translation>已将关系图复制为 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels), the diagram became %3 files side by side, from %4 to %5.</source>
        <translation>关系图超出单张图片的上限（%1 × %2 像素），已分为 %3 个并排的文件，从 %4 到 %5。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Name of the diagram</source>
        <translation>关系图名称</translation>
    </message>
    <message>
        <source>Every table of the schema</source>
        <translation>结构中的所有表</translation>
    </message>
    <message>
        <source>%1: double-click or F2 renames it</source>
        <translation>%1：双击或按 F2 可重命名</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主图</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DriftView</name>
    <message>
        <source>ignored by a rule</source>
        <translation>被规则忽略</translation>
    </message>
    <message>
        <source>do not know it</source>
        <translation>没有此项</translation>
    </message>
    <message>
        <source>a pending migration makes it too</source>
        <translation>有待应用的迁移也会创建它</translation>
    </message>
    <message>
        <source>a pending migration wants something else</source>
        <translation>有待应用的迁移要求不同</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>没有漂移</translation>
    </message>
    <message>
        <source>SQL that brings the database back</source>
        <translation>使数据库恢复的 SQL</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The database has</source>
        <translation>数据库中</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Adopt &amp;into the draft</source>
        <translation>采纳到草稿(&amp;I)</translation>
    </message>
    <message>
        <source>The draft gets the selected differences; tables stay where they stand. One step to undo</source>
        <translation>草稿将得到所选差异；表的位置不变。一步即可撤销</translation>
    </message>
    <message>
        <source>Make &amp;a migration…</source>
        <translation>生成迁移(&amp;A)…</translation>
    </message>
    <message>
        <source>A proved migration takes them in, and is marked as applied here without running</source>
        <translation>用一个经过验证的迁移采纳它们，并在此处标记为已应用而不运行</translation>
    </message>
    <message>
        <source>&amp;Revert the database…</source>
        <translation>回退数据库(&amp;R)…</translation>
    </message>
    <message>
        <source>Review and run the SQL that takes them back</source>
        <translation>审阅并运行撤回它们的 SQL</translation>
    </message>
    <message>
        <source>Ig&amp;nore…</source>
        <translation>忽略(&amp;N)…</translation>
    </message>
    <message>
        <source>A rule in relvar.toml lets them be</source>
        <translation>用 relvar.toml 中的规则不再理会它们</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Read the database again</source>
        <translation>重新读取数据库</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s). Select some, or none for all.</source>
        <translation>
            <numerusform>%1 与其迁移的结果不一致：%n 处差异。可选择其中一些；不选则针对全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what its migrations make, but for what is ignored.</source>
        <translation>除被忽略的内容外，%1 与其迁移的结果一致。</translation>
    </message>
    <message>
        <source>%1 is what its migrations make.</source>
        <translation>%1 与其迁移的结果一致。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Drifts</name>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s).</source>
        <translation>
            <numerusform>%1 与其迁移的结果不一致：%n 处差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other database(s) are not what their migrations make.</source>
        <translation>
            <numerusform>%1 和另外 %n 个数据库与其迁移的结果不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
    <message>
        <source>There are no migrations yet that %1 could differ from. Save the draft as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>还没有可供 %1 比较的迁移。请将草稿保存为迁移（Ctrl+S）：这会在数据库旁创建项目。</translation>
    </message>
    <message>
        <source>Looking for drift on %1</source>
        <translation>正在检查 %1 的漂移</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>%1 的漂移</translation>
    </message>
    <message>
        <source>The draft has it now. When it is saved, mark the migration as applied on %1 (Mark as applied on the timeline): it would fail where its changes are already.</source>
        <translation>草稿现已包含它。保存后，请在 %1 上将该迁移标记为已应用（时间线上的“标记为已应用”）：在更改已存在之处运行它会失败。</translation>
    </message>
    <message>
        <source>Make a migration of the drift</source>
        <translation>由漂移生成迁移</translation>
    </message>
    <message>
        <source>&amp;Name of the migration. It is marked as applied on %1 and is not run there.</source>
        <translation>迁移的名称(&amp;N)。它将在 %1 上标记为已应用，而不在那里运行。</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>生成并验证</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>正在验证迁移</translation>
    </message>
    <message>
        <source>%1 takes the drift in. It is marked as applied on %2.</source>
        <translation>%1 已采纳漂移。它在 %2 上已标记为已应用。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>正在准备审阅</translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) back on %1</source>
        <translation>
            <numerusform>在 %1 上撤回 %n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept.</source>
        <translation>此处删除的对象连同其内容一并消失；不作任何保留。</translation>
    </message>
    <message>
        <source>Ignore what differs</source>
        <translation>忽略差异</translation>
    </message>
    <message>
        <source>&amp;Rules for relvar.toml, one in each line: a kind and a name, in which * stands for anything. They hold for every database of the project.</source>
        <translation>relvar.toml 的规则(&amp;R)，每行一条：种类和名称，名称中的 * 代表任意内容。规则对项目的所有数据库有效。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>What of the diagram</source>
        <translation>关系图的范围</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>缩放百分比</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>How large on paper</source>
        <translation>在纸上的大小</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>横向张数</translation>
    </message>
    <message>
        <source>Sheets below one another</source>
        <translation>纵向张数</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>导出关系图</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>打印关系图</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 (text)</source>
        <translation>%1（文本）</translation>
    </message>
    <message>
        <source>The whole diagram</source>
        <translation>整个关系图</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected table(s)</source>
        <translation>
            <numerusform>所选的 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>可见部分</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Title above the picture</source>
        <translation>图片上方的标题</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>One page as large as the diagram</source>
        <translation>与关系图同样大小的一页</translation>
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
        <translation>Letter</translation>
    </message>
    <message>
        <source>On so many sheets</source>
        <translation>按以下张数</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>以原始大小</translation>
    </message>
    <message>
        <source>side by side,</source>
        <translation>张横向，</translation>
    </message>
    <message>
        <source>below one another</source>
        <translation>张纵向</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Printer:</source>
        <translation>打印机(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>范围(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>纸张(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Sc&amp;ale:</source>
        <translation>缩放(&amp;A)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>%1 is text: the program that reads it draws the diagram.</source>
        <translation>%1 是文本：由读取它的程序绘制关系图。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, sharp at any size.</source>
        <translation>%1 × %2 像素，任何大小都清晰。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 像素。</translation>
    </message>
    <message>
        <source>That is larger than programs open: it becomes %1 files, side by side without a gap.</source>
        <translation>这超出了程序能打开的大小：将分为 %1 个文件，并排且无间隙。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), at %1 %.</source>
        <translation>
            <numerusform>%n 张，缩放 %1%。</numerusform>
        </translation>
    </message>
    <message>
        <source>One page of %1 × %2 cm.</source>
        <translation>一页，%1 × %2 厘米。</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FilesPreview</name>
    <message>
        <source>Choose one to read it (arrow keys)</source>
        <translation>选择一个以阅读（方向键）</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将写入的文件</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FleetDialog</name>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需执行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Go on with the others when one &amp;has failed</source>
        <translation>有一个失败时继续其余的(&amp;H)</translation>
    </message>
    <message>
        <source>Groups of databases</source>
        <translation>数据库组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要执行的操作</translation>
    </message>
    <message>
        <source>Apply all that is pending</source>
        <translation>应用所有待应用的迁移</translation>
    </message>
    <message>
        <source>Apply up to and with</source>
        <translation>应用到（含）</translation>
    </message>
    <message>
        <source>Revert down to, which stays</source>
        <translation>回退到（保留）</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>How many databases go first</source>
        <translation>先行的数据库个数</translation>
    </message>
    <message>
        <source>These run one after another; when one of them fails, no other begins</source>
        <translation>它们依次运行；其中一个失败时，其余的都不再开始</translation>
    </message>
    <message>
        <source>How many databases at a time</source>
        <translation>同时运行的数据库个数</translation>
    </message>
    <message>
        <source>first, one after another; &amp;then</source>
        <translation>个先依次运行；然后同时(&amp;T)</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>个</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>操作(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Pace:</source>
        <translation>节奏(&amp;P)：</translation>
    </message>
    <message>
        <source>Databases of the group</source>
        <translation>组中的数据库</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How many databases are done</source>
        <translation>已完成的数据库个数</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>审阅(&amp;V)…</translation>
    </message>
    <message>
        <source>The SQL that would run on the selected database, what it locks and what is in its way</source>
        <translation>将在所选数据库上运行的 SQL、它锁定的内容以及妨碍它的问题</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Runs on every database of the group what is left to run there</source>
        <translation>在组中的每个数据库上运行尚未运行的内容</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Cancels what runs, which is rolled back, and begins no other</source>
        <translation>取消正在运行的内容并回滚，且不再开始其他的</translation>
    </message>
    <message>
        <source>Show on the time&amp;line</source>
        <translation>在时间线上显示(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the selected database beside the connections of the project</source>
        <translation>在项目的连接旁打开所选数据库</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>The list as text</source>
        <translation>以文本形式复制列表</translation>
    </message>
    <message>
        <source>Reading the group %1</source>
        <translation>正在读取组 %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading the databases of %1</source>
        <translation>正在读取 %1 的数据库</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>needs a repair</source>
        <translation>需要修复</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个待应用</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>未应用任何迁移。</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>There is nothing to run on %1.</source>
        <translation>%1 上没有要运行的内容。</translation>
    </message>
    <message>
        <source>Migrating the group %1</source>
        <translation>正在迁移组 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>&amp;Run what is left</source>
        <translation>运行剩余部分(&amp;R)</translation>
    </message>
    <message>
        <source>There are production databases in this group. Type its name, %1, to go on:</source>
        <translation>此组中有生产数据库。要继续，请输入其名称 %1：</translation>
    </message>
</context>
<context>
    <name>relvar::shell::GradualDialog</name>
    <message>
        <source>Rename or change type without downtime</source>
        <translation>不停机重命名或更改类型</translation>
    </message>
    <message>
        <source>First %1 gets a second column, and a trigger keeps both in step, so that old and new programs can run side by side. The last migration takes the old one away: apply it when all programs know the new.</source>
        <translation>首先为 %1 添加第二列，并由触发器保持两者同步，使新旧程序可以并行运行。最后一个迁移移除旧列：请在所有程序都使用新列后应用它。</translation>
    </message>
    <message>
        <source>First the table gets its new name, and a view keeps the old one, so that old and new programs can run side by side. The last migration drops the view: apply it when all programs know the new name.</source>
        <translation>首先表得到新名称，并由视图保留旧名称，使新旧程序可以并行运行。最后一个迁移删除该视图：请在所有程序都使用新名称后应用它。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新类型</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Progress of the proofs</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>&amp;Save migrations</source>
        <translation>保存迁移(&amp;S)</translation>
    </message>
    <message>
        <source>Saved as %1 migrations. Apply all but the last one now, and %2 when all programs know the new.</source>
        <translation>已保存为 %1 个迁移。现在请应用除最后一个之外的全部，待所有程序都改用新的之后再应用 %2。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::HelpCommands</name>
    <message>
        <source>&amp;Help on this</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open the user guide at what it says about the panel that you work in</source>
        <translation>打开用户指南中关于当前面板的部分</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Open the contents of the user guide</source>
        <translation>打开用户指南的目录</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>复制版本、平台和设置，用于报告故障；不含密码和地址</translation>
    </message>
    <message>
        <source>Copied: versions, platform, screens and settings, without passwords and addresses. Read it before you paste it where others see it.</source>
        <translation>已复制：版本、平台、屏幕和设置，不含密码和地址。请先通读，再粘贴到他人可见之处。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Hints</name>
    <message>
        <source>Press %1 for a new table, %2 for a column, %3 for a relation, or double-click what you want to change. No database changes while you draw.</source>
        <translation>按 %1 新建表，%2 新建列，%3 新建关系，或双击要更改的内容。绘制时不会更改任何数据库。</translation>
    </message>
    <message>
        <source>What you draw is a draft, which is kept by itself. %1 makes a migration of it, with the way back tried out.</source>
        <translation>您绘制的是草稿，会自动保存。%1 由它生成迁移，并实际试过回退。</translation>
    </message>
    <message>
        <source>The timeline shows where each database stands. %1 applies what is pending, after you have seen what will run; %2 takes the newest migration back.</source>
        <translation>时间线显示各数据库的状况。%1 在您看过将要运行的内容之后应用待应用的迁移；%2 回退最新的迁移。</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>知道了(&amp;G)</translation>
    </message>
    <message>
        <source>No &amp;more hints</source>
        <translation>不再提示(&amp;M)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ImportDialog</name>
    <message>
        <source>Import a schema</source>
        <translation>导入结构</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>A &amp;file: SQL, a dump, DBML</source>
        <translation>文件(&amp;F)：SQL、转储、DBML</translation>
    </message>
    <message>
        <source>A &amp;database that is connected</source>
        <translation>已连接的数据库(&amp;D)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>Database to import</source>
        <translation>要导入的数据库</translation>
    </message>
    <message>
        <source>Whose SQL the file is</source>
        <translation>文件中 SQL 所属的产品</translation>
    </message>
    <message>
        <source>As the file reads</source>
        <translation>依文件内容判断</translation>
    </message>
    <message>
        <source>The &amp;present draft of %1</source>
        <translation>%1 的当前草稿(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;present draft</source>
        <translation>当前草稿(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>新项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep what it does not have, instead of dropping it</source>
        <translation>保留其中没有的内容，而不删除(&amp;K)</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>A folder that is made, or is empty</source>
        <translation>将新建的文件夹，或空文件夹</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>数据库：</translation>
    </message>
    <message>
        <source>Product:</source>
        <translation>产品：</translation>
    </message>
    <message>
        <source>Into:</source>
        <translation>导入到：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>略去的内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Something goes and something like it comes. Tick what is the same under another name, so that its rows stay:</source>
        <translation>有内容消失，又有类似的内容出现。请勾选只是换了名称的同一对象，以保留其中的行：</translation>
    </message>
    <message>
        <source>Renames</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>草稿的更改</translation>
    </message>
    <message>
        <source>SQL, dumps and DBML (*.sql *.dump *.ddl *.dbml);;All files (*)</source>
        <translation>SQL、转储和 DBML (*.sql *.dump *.ddl *.dbml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the database itself: saving a first change makes a project of it, in which what it has counts as applied.</source>
        <translation>请直接打开该数据库：保存第一项更改时会由它生成项目，其中已有的内容视为已应用。</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>纳入草稿(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>创建项目(&amp;M)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, read as %2: %n table(s)</source>
        <translation>
            <numerusform>%1，读作 %2：%n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n 个视图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n 个类型</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read without a database, so expressions are as they are written, and differences may be of spelling only. (%1)</source>
        <translation>读取时没有数据库，因此表达式保持原有写法，差异可能只是写法不同。（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n 项无法读取，已略去：</numerusform>
        </translation>
    </message>
    <message>
        <source>A project is made in %1. Its first migration makes all of this; it is proved before it is written.</source>
        <translation>将在 %1 中创建项目。其第一个迁移会创建以上全部内容；写入前先行验证。</translation>
    </message>
    <message>
        <source>Comparing with the draft</source>
        <translation>正在与草稿比较</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>草稿与 %1 的内容已经一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the draft, one step to undo:</source>
        <translation>
            <numerusform>草稿的 %n 项更改，一步即可撤销：</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is what %1 says</source>
        <translation>草稿现在与 %1 的内容一致</translation>
    </message>
    <message>
        <source>Making the project and proving its first migration</source>
        <translation>正在创建项目并验证其第一个迁移</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LeaveDialog</name>
    <message>
        <source>Waiting until everything has stopped…</source>
        <translation>正在等待所有操作停止…</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>要关闭窗口吗？</translation>
    </message>
    <message>
        <source>Leave the project?</source>
        <translation>要离开项目吗？</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the window:</source>
        <translation>以下内容尚未完成，将随窗口结束：</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the project:</source>
        <translation>以下内容尚未完成，将随项目结束：</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <translation>停止并放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>停止并离开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LiveLocks</name>
    <message>
        <source>Without a connected database the sizes of the tables are not known.</source>
        <translation>未连接数据库时无法得知表的大小。</translation>
    </message>
    <message>
        <source>The sizes could not be read from %1: %2</source>
        <translation>无法从 %1 读取大小：%2</translation>
    </message>
    <message>
        <source>Sizes and users of the tables as %1 has them now.</source>
        <translation>%1 中目前的表大小和使用者。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::MainWindow</name>
    <message>
        <source>Add a database to %1</source>
        <translation>向 %1 添加数据库</translation>
    </message>
    <message>
        <source>Connect a database</source>
        <translation>连接数据库</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove the connection %1 from relvar.toml? The database itself stays as it is.</source>
        <translation>要从 relvar.toml 中移除连接 %1 吗？数据库本身保持不变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Select tables on the diagram first.</source>
        <translation>请先在关系图上选择表。</translation>
    </message>
    <message>
        <source>Select a table on the diagram first.</source>
        <translation>请先在关系图上选择一个表。</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Name of the template, kept in templates/ of the project:</source>
        <translation>模板名称，保存在项目的 templates/ 中：</translation>
    </message>
    <message>
        <source>The template %1 is kept in the project.</source>
        <translation>模板 %1 已保存在项目中。</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>从关系图中移去(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>从结构中删除(&amp;D)</translation>
    </message>
    <message>
        <source>The table stays in the schema and on other diagrams</source>
        <translation>该表仍保留在结构和其他关系图中</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>从草稿中删除关系图上所选的内容</translation>
    </message>
    <message>
        <source>This project has no groups of databases. Write one into its relvar.toml, for example:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>此项目没有数据库组。请在其 relvar.toml 中写入一个，例如：
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 没有新旧并存的形式。</translation>
    </message>
    <message>
        <source>Migrations are files of a project. Save a first one, or open the project.</source>
        <translation>迁移是项目的文件。请先保存第一个迁移，或打开项目。</translation>
    </message>
    <message>
        <source>The draft has changes. Save or discard them first: this makes migrations of its own.</source>
        <translation>草稿有更改。请先保存或放弃：此操作会生成自己的迁移。</translation>
    </message>
    <message>
        <source>Select a table or a column on the diagram first.</source>
        <translation>请先在关系图上选择表或列。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take a schema in from SQL, a dump, DBML or a database: as a project or into the draft</source>
        <translation>从 SQL、转储、DBML 或数据库导入结构：作为项目，或纳入草稿</translation>
    </message>
    <message>
        <source>What shall become of %1?</source>
        <translation>要如何处理 %1？</translation>
    </message>
    <message>
        <source>&amp;Import its schema…</source>
        <translation>导入其结构(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open it as SQL</source>
        <translation>作为 SQL 打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 lies behind its tables, which do not stand together: there are others between them.</source>
        <translation>%1 位于其表的后面，而这些表并不相邻：其间还有其他表。</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>聚拢其中的表(&amp;G)</translation>
    </message>
    <message>
        <source>There is no diagram yet</source>
        <translation>还没有关系图</translation>
    </message>
    <message>
        <source>A moment of the timeline is only looked at</source>
        <translation>时间线上的时刻只供查看</translation>
    </message>
    <message>
        <source>A layout is under way; Esc stops it</source>
        <translation>正在布局；按 Esc 停止</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>排列未固定的表</translation>
    </message>
    <message>
        <source>Select two tables or more to lay them out</source>
        <translation>请选择两个或更多的表进行布局</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>排列所选表；其他表不动</translation>
    </message>
    <message>
        <source>Every table has its place already</source>
        <translation>每个表都已有位置</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>排列尚无位置的表；其他表不动</translation>
    </message>
    <message>
        <source>Migrations run on %1.</source>
        <translation>迁移正在 %1 上运行。</translation>
    </message>
    <message>
        <source>What is done stays; the migration that runs is rolled back.</source>
        <translation>已完成的保留；正在运行的迁移将回滚。</translation>
    </message>
    <message>
        <source>Migrations run on the databases of a group.</source>
        <translation>迁移正在一个组的数据库上运行。</translation>
    </message>
    <message>
        <source>Databases that are done stay so; those that are being changed are rolled back to their last finished migration.</source>
        <translation>已完成的数据库保持不变；正在更改的数据库将回滚到其最后完成的迁移。</translation>
    </message>
    <message>
        <source>The draft of %1 cannot be kept: it is open in another window too, or its folder cannot be written to.</source>
        <translation>无法保存 %1 的草稿：它也在另一个窗口中打开，或其文件夹无法写入。</translation>
    </message>
    <message>
        <source>The changes are lost.</source>
        <translation>这些更改将丢失。</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>正在创建演示</translation>
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
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the diagram</source>
        <translation>正在布局关系图</translation>
    </message>
    <message>
        <source>To show this project, the SQL of its migrations runs on a private scratch database, and later, when you apply, on yours. Do you trust the folder %1?</source>
        <translation>为了显示此项目，其迁移的 SQL 会在私有的临时数据库上运行，之后应用时会在您的数据库上运行。您信任文件夹 %1 吗？</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>信任并打开(&amp;T)</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>不打开(&amp;N)</translation>
    </message>
    <message>
        <source>Relvar did not come to its end the last time. Your draft is back as it was at %1.</source>
        <translation>Relvar 上次未正常退出。您的草稿已恢复到 %1 时的样子。</translation>
    </message>
    <message>
        <source>Your draft is back as you left it.</source>
        <translation>您的草稿已恢复到离开时的状态。</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the draft? They cannot be brought back.</source>
        <translation>
            <numerusform>要放弃草稿的 %n 项更改吗？放弃后无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>更改（%1）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;All files (*)</source>
        <translation>SQLite 数据库 (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Nothing is pending on %1. The draft has changes: save them as a migration first.</source>
        <translation>%1 上没有待应用的迁移。草稿有更改：请先将其保存为迁移。</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>保存迁移(&amp;S)…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>面板：%1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>时间线：%1</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>详细程度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>表示法(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>显示或隐藏此面板</translation>
    </message>
    <message>
        <source>Arran&amp;ge panels</source>
        <translation>排列面板(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>关系图(&amp;D)</translation>
    </message>
    <message>
        <source>Show of the &amp;selected tables</source>
        <translation>所选表的显示内容(&amp;S)</translation>
    </message>
    <message>
        <source>Align and &amp;distribute</source>
        <translation>对齐与分布(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>结构(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Migration</source>
        <translation>迁移(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Select a column on the diagram first.</source>
        <translation>请先在关系图上选择一列。</translation>
    </message>
    <message>
        <source>Selection: %1.%2</source>
        <translation>所选：%1.%2</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>所选：%1</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Drop %1? These go with it or depend on it: %2.</source>
        <translation>要删除 %1 吗？以下内容会随之删除或依赖于它：%2。</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Online migrations:</source>
        <translation>在线迁移：</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>主动建议</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source>Rows in one batch:</source>
        <translation>每批行数：</translation>
    </message>
    <message>
        <source>Waits for a lock:</source>
        <translation>等待锁的时间：</translation>
    </message>
    <message>
        <source>A statement takes at most:</source>
        <translation>单条语句最长时间：</translation>
    </message>
    <message>
        <source>Copies that are kept:</source>
        <translation>保留的副本：</translation>
    </message>
    <message>
        <source>none is made</source>
        <translation>不创建</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>数据库：</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>枚举类型</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Type a name: table, table.column, view, diagram, migration</source>
        <translation>输入名称：表、表.列、视图、关系图、迁移</translation>
    </message>
    <message>
        <source>What the draft is over has changed. Your draft goes on over it as it is now.</source>
        <translation>草稿所基于的内容已变化。您的草稿将在其现状之上继续。</translation>
    </message>
    <message numerus="yes">
        <source>Your draft goes on over %n migration(s) that came in: %1.</source>
        <translation>
            <numerusform>您的草稿将在新到的 %n 个迁移之上继续：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is over an older state than the newest one, so that it cannot be saved yet.</source>
        <translation>草稿所基于的状态早于最新状态，因此尚不能保存。</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>变基草稿(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Newer migrations and your draft have both changed %n thing(s). Decide what is to hold, then the draft goes on over them.</source>
        <translation>
            <numerusform>较新的迁移和您的草稿都更改了 %n 处内容。请决定以哪一方为准，草稿随后将在迁移之上继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>解决(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check the order</source>
        <translation>检查次序(&amp;C)</translation>
    </message>
    <message>
        <source>Run the migrations of both branches in either order on scratch databases, then write relvar.sum</source>
        <translation>在临时数据库上以两种次序运行两个分支的迁移，然后写入 relvar.sum</translation>
    </message>
    <message>
        <source>The migrations of both branches go together in either order. relvar.sum is written.</source>
        <translation>两个分支的迁移以任一次序都能配合。已写入 relvar.sum。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together in either order: databases that ran them in different orders differ. Write one of them so that it fits behind the other.</source>
        <translation>%1 和 %2 的次序会影响结果：以不同次序运行过它们的数据库会有差异。请改写其中一个，使其能接在另一个之后。</translation>
    </message>
    <message>
        <source>&amp;Record in this order</source>
        <translation>按此次序记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>放弃草稿(&amp;D)</translation>
    </message>
    <message>
        <source>SQL is running.</source>
        <translation>SQL 正在运行。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>它将被取消。</translation>
    </message>
    <message>
        <source>A transaction is open on %1.</source>
        <translation>%1 上有未结束的事务。</translation>
    </message>
    <message>
        <source>What it has changed is undone.</source>
        <translation>其更改将被撤销。</translation>
    </message>
    <message>
        <source>SQL that is not saved: %1.</source>
        <translation>未保存的 SQL：%1。</translation>
    </message>
    <message>
        <source>What is in no file is lost.</source>
        <translation>未存入文件的内容将丢失。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>Open a project: the folder with relvar.toml, or with migrations of another tool</source>
        <translation>打开项目：含有 relvar.toml 或其他工具的迁移的文件夹</translation>
    </message>
    <message>
        <source>E&amp;xport code…</source>
        <translation>导出代码(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the draft as a migration or as entities of an application&apos;s framework</source>
        <translation>将草稿写成应用程序框架的迁移或实体</translation>
    </message>
    <message>
        <source>The draft begins with what the database has: what the migrations make cannot be told from their files.</source>
        <translation>草稿以数据库现有的内容为起点：无法从迁移文件得知迁移的结果。</translation>
    </message>
    <message>
        <source>Database of %1</source>
        <translation>%1 的数据库</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>The migrations are those of %1, and this can be done with Relvar&apos;s own alone.</source>
        <translation>这些迁移属于 %1，而此操作只能用于 Relvar 自己的迁移。</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar 只读取 %1 的历史，不写入它。请运行 %1。</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write. The panel SQL has what the draft changes, up and down.</source>
        <translation>这些迁移属于 %1，Relvar 不写入其文件。SQL 面板中有草稿所作更改的应用和回退 SQL。</translation>
    </message>
    <message>
        <source>This is the demo as you left it. Starting over removes what you did in it.</source>
        <translation>这是您离开时的演示。重新开始会删除您在其中所做的一切。</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>从头开始(&amp;V)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Moments</name>
    <message>
        <source>the draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Reading the schema at %1</source>
        <translation>正在读取 %1 时的结构</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>SQL of %1</source>
        <translation>%1 的 SQL</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>采纳到草稿(&amp;T)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::NewObjects</name>
    <message>
        <source>New %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>Add a %1 to the selected table</source>
        <translation>向所选表添加 %1</translation>
    </message>
    <message>
        <source>Add a %1 and edit it in the Inspector</source>
        <translation>添加 %1 并在检查器中编辑</translation>
    </message>
    <message>
        <source>New &amp;object</source>
        <translation>新建对象(&amp;O)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PasswordRequests</name>
    <message>
        <source>Enter &amp;password…</source>
        <translation>输入密码(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>正在绘制预览…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PieceList</name>
    <message>
        <source>Needs “%1”: %2</source>
        <translation>需要“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” goes along: “%2” needs it. %3</source>
        <translation>“%1”一并加入：“%2”需要它。%3</translation>
    </message>
    <message>
        <source>“%1” stays in the draft too: it needs “%2”. %3</source>
        <translation>“%1”也留在草稿中：它需要“%2”。%3</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Pushes</name>
    <message>
        <source>%1 is marked as read-only. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 已标记为只读。要更改此数据库，请编辑该连接（“数据库”中它的菜单）。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>正在准备审阅</translation>
    </message>
    <message>
        <source>%1 is as the draft wants it already.</source>
        <translation>%1 已与草稿一致。</translation>
    </message>
    <message>
        <source>Bring %1 to the draft</source>
        <translation>将 %1 变为草稿的样子</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No migration tells of it, and what is dropped here goes with what is in it. Save the draft when it is right, and mark the migration as applied here.</source>
        <translation>没有迁移记录此事，此处删除的对象连同其内容一并消失。草稿正确后请保存，并在此将该迁移标记为已应用。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::RebaseDialog</name>
    <message>
        <source>Move the draft</source>
        <translation>变基草稿</translation>
    </message>
    <message>
        <source>Draft and migrations have both changed the following. Choose what is to hold; everything else fits together. Undo brings the draft back as it was.</source>
        <translation>草稿和迁移都更改了以下内容。请选择以哪一方为准；其余内容均无冲突。撤销可使草稿恢复原样。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>What is to hold</source>
        <translation>以哪一方为准</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>迁移：%1</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>变基草稿(&amp;M)</translation>
    </message>
    <message>
        <source>All as in the &amp;draft</source>
        <translation>全部以草稿为准(&amp;D)</translation>
    </message>
    <message>
        <source>All as in the m&amp;igrations</source>
        <translation>全部以迁移为准(&amp;I)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Restoring</name>
    <message>
        <source>%1 was open last, and is not there any more.</source>
        <translation>上次打开的 %1 已不存在。</translation>
    </message>
    <message>
        <source>The last start ended while it opened %1. It is not opened by itself again.</source>
        <translation>上次启动在打开 %1 时中止。此次不再自动打开它。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Runs</name>
    <message>
        <source>Let migration %1 count on %2 as its file is now, as if it had been applied so? Nothing is run. Right when the edit changes nothing that is in the database.</source>
        <translation>要让迁移 %1 在 %2 上以其文件现状为准，视同当初就这样应用吗？不会运行任何内容。若文件的改动不影响数据库中的任何内容，则可以这样做。</translation>
    </message>
    <message>
        <source>Accept the file</source>
        <translation>接受该文件</translation>
    </message>
    <message>
        <source>The file of migration %1 is accepted on %2.</source>
        <translation>已在 %2 上接受迁移 %1 的文件。</translation>
    </message>
    <message>
        <source>Forget on %2 what is written down of migration %1? Nothing is run, and nothing in the database is changed.</source>
        <translation>要在 %2 上忘记对迁移 %1 的记录吗？不会运行任何内容，数据库中也不会有任何更改。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>The attempt at migration %1 is forgotten on %2.</source>
        <translation>已在 %2 上忘记对迁移 %1 的尝试。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>There are no migrations yet. Draw a change and save it as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>还没有迁移。请画出更改并将其保存为迁移（Ctrl+S）：这会在数据库旁创建项目。</translation>
    </message>
    <message>
        <source>%1 is marked as read-only, so nothing was started. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 已标记为只读，因此未启动任何操作。要更改此数据库，请编辑该连接（“数据库”中它的菜单）。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>正在准备审阅</translation>
    </message>
    <message>
        <source>Nothing is pending on %1.</source>
        <translation>%1 上没有待应用的迁移。</translation>
    </message>
    <message>
        <source>Nothing is applied on %1 that could be reverted.</source>
        <translation>%1 上没有可回退的已应用迁移。</translation>
    </message>
    <message>
        <source>&amp;Make the database and apply…</source>
        <translation>创建数据库并应用(&amp;M)…</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>正在更改 %1</translation>
    </message>
    <message>
        <source>Waiting for another program to let go of %1</source>
        <translation>正在等待另一程序释放 %1</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 正被 %2 使用</translation>
    </message>
    <message>
        <source>Copying %1 first</source>
        <translation>先复制 %1</translation>
    </message>
    <message>
        <source>%1: statement %2 of %3</source>
        <translation>%1：语句 %2 / %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Mark the migrations up to %1 as applied on %2 without running them? Right when the database has these changes already.</source>
        <translation>要在 %2 上将直到 %1 的迁移标记为已应用而不运行吗？若数据库已有这些更改，则可以这样做。</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>标记为已应用</translation>
    </message>
    <message>
        <source>Marking as applied</source>
        <translation>正在标记为已应用</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) marked as applied on %1.</source>
        <translation>
            <numerusform>已在 %1 上将 %n 个迁移标记为已应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for kept data</source>
        <translation>正在查找保留的数据</translation>
    </message>
    <message>
        <source>No migration keeps anything on %1.</source>
        <translation>%1 上没有迁移保留任何内容。</translation>
    </message>
    <message>
        <source>Emptying kept data</source>
        <translation>正在清空保留的数据</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n table(s) of kept data on %1.</source>
        <translation>
            <numerusform>已在 %1 上清空 %n 个表的保留数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::SaveDialog</name>
    <message>
        <source>Save migration</source>
        <translation>保存迁移</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>迁移的名称</translation>
    </message>
    <message>
        <source>What the migration does</source>
        <translation>迁移所做的更改</translation>
    </message>
    <message>
        <source>What has no tick stays in the draft (Space ticks and takes the tick away)</source>
        <translation>未勾选的内容留在草稿中（空格键勾选或取消）</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Proving: up, down and up again on a scratch database with rows in it…</source>
        <translation>正在验证：在含有数据行的临时数据库上应用、回退、再应用…</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Project &amp;folder:</source>
        <translation>项目文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Migrations are plain files in a project folder. It is made now; its first migration is a baseline with everything that the database has already, marked there as applied.</source>
        <translation>迁移是项目文件夹中的普通文件。项目现在创建；其第一个迁移是基线，包含数据库已有的全部内容，并在数据库中标记为已应用。</translation>
    </message>
    <message>
        <source>&amp;Online: several migrations, so that programs can go on meanwhile</source>
        <translation>在线：分为多个迁移，期间程序可继续运行(&amp;O)</translation>
    </message>
    <message>
        <source>Indexes are built CONCURRENTLY, constraints are validated later, new columns filled in batches (Alt+O)</source>
        <translation>用 CONCURRENTLY 创建索引，约束稍后校验，新列分批填充（Alt+O）</translation>
    </message>
    <message>
        <source>Rows that are filled before the next COMMIT</source>
        <translation>每次 COMMIT 之前填充的行数</translation>
    </message>
    <message>
        <source> rows a batch</source>
        <translation> 行/批</translation>
    </message>
    <message>
        <source>Prove it also with &amp;rows of</source>
        <translation>同时用以下连接的行来验证(&amp;R)</translation>
    </message>
    <message>
        <source>Real rows have what made ones do not: values that are missing, or there twice. Some hundred are read; nothing is written there, and no value goes into a file or a message (Alt+R)</source>
        <translation>真实的行有虚构的行所没有的情况：缺失或重复的值。将读取几百行；不会在那里写入任何内容，也没有任何值进入文件或消息（Alt+R）</translation>
    </message>
    <message>
        <source>Connection whose rows are taken for the proof</source>
        <translation>用于验证的行所在的连接</translation>
    </message>
    <message>
        <source>&amp;Save migration</source>
        <translation>保存迁移(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Changes (%1):</source>
        <translation>更改(&amp;C)（%1）：</translation>
    </message>
    <message>
        <source>&amp;Changes (%1 of %2, the others stay in the draft):</source>
        <translation>更改(&amp;C)（%1 / %2，其余留在草稿中）：</translation>
    </message>
    <message>
        <source>Type a name with letters or digits.</source>
        <translation>请输入含有字母或数字的名称。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Saved as %1 migrations, to %2.</source>
        <translation>已保存为 %1 个迁移，直到 %2。</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;unproved</source>
        <translation>不验证直接保存(&amp;U)</translation>
    </message>
    <message>
        <source>Write the file nevertheless; its header says that it is not proved, and why</source>
        <translation>仍然写入该文件；其头部会注明未经验证及原因</translation>
    </message>
    <message>
        <source>&amp;Write a record of it beside the file (Markdown)</source>
        <translation>在文件旁写入其记录(&amp;W)（Markdown）</translation>
    </message>
    <message>
        <source>What it does, its SQL both ways, what becomes of the data, and what the proof found. The project remembers the choice for everybody</source>
        <translation>其作用、应用和回退的 SQL、对数据的影响，以及验证的结果。项目会为所有人记住此选择</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Moving the draft</source>
        <translation>正在变基草稿</translation>
    </message>
    <message>
        <source>Checking the order of the migrations</source>
        <translation>正在检查迁移的次序</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>正在验证迁移</translation>
    </message>
    <message>
        <source>Squashing migrations</source>
        <translation>正在压缩迁移</translation>
    </message>
    <message>
        <source>Proving %1</source>
        <translation>正在验证 %1</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>正在创建项目</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlDocuments</name>
    <message>
        <source>New S&amp;QL document</source>
        <translation>新建 SQL 文档(&amp;Q)</translation>
    </message>
    <message>
        <source>Write SQL and run it on a database that is connected</source>
        <translation>编写 SQL 并在已连接的数据库上运行</translation>
    </message>
    <message>
        <source>Open SQ&amp;L file…</source>
        <translation>打开 SQL 文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Show a file of SQL; nothing of it runs before you ask for it</source>
        <translation>显示 SQL 文件；在您要求之前不运行其中任何内容</translation>
    </message>
    <message>
        <source>Save S&amp;QL file</source>
        <translation>保存 SQL 文件(&amp;Q)</translation>
    </message>
    <message>
        <source>Write the text into its file; Ctrl+S while you write in it</source>
        <translation>将文本写入其文件；在其中编写时按 Ctrl+S</translation>
    </message>
    <message>
        <source>Save SQL file &amp;as…</source>
        <translation>SQL 文件另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the text into another file</source>
        <translation>将文本写入另一个文件</translation>
    </message>
    <message>
        <source>&amp;Run SQL</source>
        <translation>运行 SQL(&amp;R)</translation>
    </message>
    <message>
        <source>Run what is selected, or the statement at the cursor; Ctrl+Enter while you write in it</source>
        <translation>运行所选内容或光标处的语句；在其中编写时按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Run &amp;all SQL</source>
        <translation>运行全部 SQL(&amp;A)</translation>
    </message>
    <message>
        <source>Run all statements of the document; Ctrl+Shift+Enter while you write in it</source>
        <translation>运行文档中的所有语句；在其中编写时按 Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
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
        <translation>尚未存入文件</translation>
    </message>
    <message>
        <source>Open a file of SQL</source>
        <translation>打开 SQL 文件</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>保存 SQL</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened. Saving would overwrite that.</source>
        <translation>%1 打开之后已被另一程序更改。保存会覆盖该更改。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 is running. Wait for its end or cancel it, then close it.</source>
        <translation>%1 正在运行。请等待其结束或将其取消，然后再关闭。</translation>
    </message>
    <message>
        <source>%1 has a transaction open. Closing it undoes what the transaction has changed.</source>
        <translation>%1 有未结束的事务。关闭将撤销该事务的更改。</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 未保存。</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>取消运行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Roll &amp;back and close</source>
        <translation>回滚并关闭(&amp;B)</translation>
    </message>
    <message>
        <source>SQL that was in no file when the program ended is back: %1.</source>
        <translation>已恢复程序结束时尚未存入文件的 SQL：%1。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlEditPage</name>
    <message>
        <source>SQL up</source>
        <translation>应用 SQL</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>回退 SQL</translation>
    </message>
    <message>
        <source>Take &amp;back what I wrote</source>
        <translation>撤回我写的内容(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the statements that follow from the chosen changes</source>
        <translation>恢复为由所选更改得出的语句</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>应用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>回退(&amp;D)</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SquashDialog</name>
    <message>
        <source>SQL of the one migration</source>
        <translation>压缩后迁移的 SQL</translation>
    </message>
    <message>
        <source>Squash migrations</source>
        <translation>压缩迁移</translation>
    </message>
    <message>
        <source>First migration</source>
        <translation>第一个迁移</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>最后一个迁移</translation>
    </message>
    <message>
        <source>Named after what they do together</source>
        <translation>按其共同作用命名</translation>
    </message>
    <message>
        <source>Name of the one migration</source>
        <translation>压缩后迁移的名称</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>&amp;Make and prove</source>
        <translation>生成并验证(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replace the files</source>
        <translation>替换文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>第一个(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Last:</source>
        <translation>最后一个(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>One migration is made of these and held against them on a scratch database. Nothing is written before you have seen it.</source>
        <translation>将由它们生成一个迁移，并在临时数据库上与它们对照。在您看过之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a first migration that comes before the last one.</source>
        <translation>请选择排在最后一个之前的第一个迁移。</translation>
    </message>
    <message numerus="yes">
        <source>It leads to the same as the %n migration(s) that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</source>
        <translation>
            <numerusform>它与所代替的 %n 个迁移结果相同。已应用全部这些迁移的数据库无需任何操作；只应用了一部分的，会要求先回退这一部分。旧文件保存在 .relvar/backups 中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>固定到顶部(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>从此列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Relvar</source>
        <translation>Relvar</translation>
    </message>
    <message>
        <source>Draw the change. Get a proved migration. Go forward or back with a click.</source>
        <translation>画出更改。得到经过验证的迁移。单击即可前进或后退。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>A small clinic in an SQLite file of your own. Nothing to install, nothing to break.</source>
        <translation>一个小诊所，存于您自己的 SQLite 文件中。无需安装，也不怕弄坏。</translation>
    </message>
    <message>
        <source>Connect a database…</source>
        <translation>连接数据库…</translation>
    </message>
    <message>
        <source>On a server or in a file. It is only read until you apply something.</source>
        <translation>服务器上或文件中的数据库。在您应用迁移之前只会读取它。</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>An SQLite file, chosen from a folder.</source>
        <translation>从文件夹中选择 SQLite 文件。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>An empty folder to draw a schema in from nothing.</source>
        <translation>一个空文件夹，从零开始设计结构。</translation>
    </message>
    <message>
        <source>Import SQL…</source>
        <translation>导入 SQL…</translation>
    </message>
    <message>
        <source>A script, a dump or DBML becomes a project with its first migration.</source>
        <translation>由脚本、转储或 DBML 生成项目及其第一个迁移。</translation>
    </message>
    <message>
        <source>Recent projects and databases</source>
        <translation>最近使用的项目和数据库</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（已固定）</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>已不存在：%1</translation>
    </message>
    <message>
        <source>You can also drop a database file or a project folder here.</source>
        <translation>也可以将数据库文件或项目文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>A folder with relvar.toml, or with migrations of another tool.</source>
        <translation>含有 relvar.toml 或其他工具的迁移的文件夹。</translation>
    </message>
</context>
<context>
    <name>relvar::shell::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Show the changes of the draft</source>
        <translation>显示草稿的更改</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop what is running and roll back (Ctrl+Shift+Backspace)</source>
        <translation>停止正在运行的操作并回滚（Ctrl+Shift+Backspace）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom of the diagram</source>
        <translation>关系图的缩放</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+1)</source>
        <translation>恢复到 100%（Ctrl+1）</translation>
    </message>
    <message>
        <source>Running for %1 s</source>
        <translation>已运行 %1 秒</translation>
    </message>
    <message>
        <source>Current database: %1</source>
        <translation>当前数据库：%1</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database. Click to choose another.</source>
        <translation>应用和回退针对此数据库。单击可选择其他数据库。</translation>
    </message>
    <message>
        <source>It differs from what its ledger says:</source>
        <translation>它与迁移记录不符：</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n 项更改待保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>布局已更改</translation>
    </message>
    <message>
        <source>Layout not kept</source>
        <translation>布局未保存</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is kept by itself in a moment; it is no part of a migration.</source>
        <translation>关系图上各项的位置稍后会自动保存；它不属于迁移。</translation>
    </message>
    <message>
        <source>There is no project to keep the diagrams in. Make one, or save a migration.</source>
        <translation>没有可保存关系图的项目。请创建项目，或保存一个迁移。</translation>
    </message>
    <message>
        <source>Layout kept</source>
        <translation>布局已保存</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is in the files of %1. It is no part of a migration.</source>
        <translation>关系图上各项的位置保存在 %1 的文件中。它不属于迁移。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>relvar::shell::TimeMachine</name>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
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
        <translation>各语句的结果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>运行中…</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>前 %1 行，共 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>已更改 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>&amp;Allow writing…</source>
        <translation>允许写入(&amp;A)…</translation>
    </message>
    <message>
        <source>Cancelled before anything was run.</source>
        <translation>在运行任何内容之前已取消。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Database that the SQL runs on</source>
        <translation>运行 SQL 的数据库</translation>
    </message>
    <message>
        <source>The database that the SQL runs on</source>
        <translation>SQL 在其上运行的数据库</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>Each statement by itself</source>
        <translation>每条语句独立</translation>
    </message>
    <message>
        <source>All in one transaction</source>
        <translation>全部在一个事务中</translation>
    </message>
    <message>
        <source>By itself: what has run stays, also when a later statement fails, unless the text begins a transaction with BEGIN.
In one: when one fails, all are undone.</source>
        <translation>独立：已运行的保留，即使后面的语句失败，除非文本用 BEGIN 开始事务。
一个事务：一条失败则全部撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the statement that runs, at the database too</source>
        <translation>停止正在运行的语句，在数据库端也停止</translation>
    </message>
    <message>
        <source>A transaction is open:</source>
        <translation>有未结束的事务：</translation>
    </message>
    <message>
        <source>Comm&amp;it</source>
        <translation>提交(&amp;I)</translation>
    </message>
    <message>
        <source>What the transaction has changed stays</source>
        <translation>事务的更改将保留</translation>
    </message>
    <message>
        <source>Roll &amp;back</source>
        <translation>回滚(&amp;B)</translation>
    </message>
    <message>
        <source>What the transaction has changed is undone</source>
        <translation>事务的更改将被撤销</translation>
    </message>
    <message>
        <source>&amp;Run there</source>
        <translation>在那里运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Do not run</source>
        <translation>不运行(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production database, and %n statement(s) may change it. Type its name, %1, to run them:</source>
        <translation>
            <numerusform>%1 是生产数据库，有 %n 条语句可能更改它。要运行，请输入其名称 %1：</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1 for %2 s</source>
        <translation>正在 %1 上运行，已 %2 秒</translation>
    </message>
    <message>
        <source>No database is connected.</source>
        <translation>未连接数据库。</translation>
    </message>
    <message>
        <source>Read-only: nothing is written.</source>
        <translation>只读：不写入任何内容。</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlEditor</name>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Go to the place of the error (F8)</source>
        <translation>转到出错位置（F8）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlPane</name>
    <message>
        <source>Copy all of “%1”</source>
        <translation>复制“%1”的全部内容</translation>
    </message>
    <message>
        <source>No SQL yet</source>
        <translation>还没有 SQL</translation>
    </message>
    <message>
        <source>Change something on the diagram: the SQL to go there and back appears here.</source>
        <translation>在关系图上作些更改：应用和回退的 SQL 会显示在这里。</translation>
    </message>
    <message>
        <source>SQL up</source>
        <translation>应用 SQL</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>回退 SQL</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>回退</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::DatabaseHeader</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::HistoryBar</name>
    <message>
        <source>Mark changes</source>
        <translation>标记更改</translation>
    </message>
    <message>
        <source>Reading moment %v of %m</source>
        <translation>正在读取时刻 %v / %m</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The first moment (Home)</source>
        <translation>第一个时刻（Home）</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>后退一步（向左键）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>前进一步（向右键）</translation>
    </message>
    <message>
        <source>The draft (End)</source>
        <translation>草稿（End）</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Which moment the diagram shows (Left, Right, Home, End; Space plays)</source>
        <translation>关系图显示哪个时刻（向左键、向右键、Home、End；空格键播放）</translation>
    </message>
    <message>
        <source>Mark what each migration added (+), changed (~) and removed (−)</source>
        <translation>标记每个迁移添加（+）、更改（~）和移除（−）的内容</translation>
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
        <translation>每秒时刻数</translation>
    </message>
    <message>
        <source>Back to the draft (Esc)</source>
        <translation>返回草稿（Esc）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineDelegate</name>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>次序错乱</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>部分应用</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n 个已应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个待应用</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>无需运行</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>已更改，将再次运行</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>无法运行</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineFilter</name>
    <message>
        <source>Migrations: name, title or id</source>
        <translation>迁移：名称、标题或 ID</translation>
    </message>
    <message>
        <source>Show only migrations whose name, title or id contains</source>
        <translation>仅显示名称、标题或 ID 包含此内容的迁移</translation>
    </message>
    <message>
        <source>Databases: name or environment</source>
        <translation>数据库：名称或环境</translation>
    </message>
    <message>
        <source>Show only databases whose name or environment contains</source>
        <translation>仅显示名称或环境包含此内容的数据库</translation>
    </message>
    <message>
        <source>Show only migrations in a state</source>
        <translation>仅显示处于某状态的迁移</translation>
    </message>
    <message>
        <source>Show only migrations that are so on a database, and the databases that have one</source>
        <translation>仅显示在某个数据库上处于此状态的迁移，以及有此类迁移的数据库</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Only pending</source>
        <translation>仅待应用</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>仅有问题的</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>重新显示全部（Esc）</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineModel</name>
    <message>
        <source>Draft (no changes)</source>
        <translation>草稿（没有更改）</translation>
    </message>
    <message numerus="yes">
        <source>Draft (%n change(s))</source>
        <translation>
            <numerusform>草稿（%n 项更改）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n 个数据库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applied on %1 of %n database(s)</source>
        <translation>
            <numerusform>在 %1 / %n 个数据库上已应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n 个有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n migrations</source>
        <translation>
            <numerusform>… %n 个迁移</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to show its databases.</source>
        <translation>单击以显示其数据库。</translation>
    </message>
    <message>
        <source>Click to hide its databases.</source>
        <translation>单击以隐藏其数据库。</translation>
    </message>
    <message>
        <source>read-only: nothing is run on it</source>
        <translation>只读：不在其上运行任何内容</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>应用和回退针对此数据库。</translation>
    </message>
    <message>
        <source>Click to use this database for Apply and Revert.</source>
        <translation>单击可将此数据库用于应用和回退。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>They stand alike on every database. Click to unfold them.</source>
        <translation>它们在每个数据库上的状态都相同。单击可展开。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>文件缺失。</translation>
    </message>
    <message>
        <source>Irreversible: there is no way down.</source>
        <translation>不可逆：无法回退。</translation>
    </message>
    <message>
        <source>Proved: %1</source>
        <translation>已验证：%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>没有要保存的内容</translation>
    </message>
    <message>
        <source>not saved as a migration yet</source>
        <translation>尚未保存为迁移</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待应用</translation>
    </message>
    <message>
        <source>neither applied nor to be applied: there is no file</source>
        <translation>未应用，也不会应用：没有文件</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineView</name>
    <message>
        <source>Show this moment on the diagram</source>
        <translation>在关系图上显示此时刻</translation>
    </message>
    <message>
        <source>Show the diagram as it is at this moment</source>
        <translation>显示关系图在此时刻的样子</translation>
    </message>
    <message>
        <source>Compare with the shown moment</source>
        <translation>与所显示的时刻比较</translation>
    </message>
    <message>
        <source>Show on the diagram what differs between this moment and the one that is shown</source>
        <translation>在关系图上显示此时刻与所显示时刻的差异</translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>列出差异</translation>
    </message>
    <message>
        <source>Show the differences of the two compared moments in words, and as SQL</source>
        <translation>以文字和 SQL 显示所比较的两个时刻的差异</translation>
    </message>
    <message>
        <source>Apply up to here…</source>
        <translation>应用到此处…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending up to this migration</source>
        <translation>审阅并应用到此迁移为止的所有待应用迁移</translation>
    </message>
    <message>
        <source>Revert down to here…</source>
        <translation>回退到此处…</translation>
    </message>
    <message>
        <source>Review and revert what was applied after this migration; it stays itself</source>
        <translation>审阅并回退在此迁移之后应用的内容；它本身保留</translation>
    </message>
    <message>
        <source>Revert this one too…</source>
        <translation>连同此迁移一起回退…</translation>
    </message>
    <message>
        <source>Review and revert this migration and what was applied after it</source>
        <translation>审阅并回退此迁移以及在其后应用的内容</translation>
    </message>
    <message>
        <source>Redo…</source>
        <translation>重做…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>回退最新迁移并再次应用</translation>
    </message>
    <message>
        <source>Mark as applied (baseline)</source>
        <translation>标记为已应用（基线）</translation>
    </message>
    <message>
        <source>Remember the migrations up to this one as applied without running them</source>
        <translation>将到此为止的迁移记为已应用而不运行</translation>
    </message>
    <message>
        <source>Accept the edited file</source>
        <translation>接受已编辑的文件</translation>
    </message>
    <message>
        <source>From now on the file as it is counts as what was applied; nothing runs</source>
        <translation>从现在起以文件现状视为所应用的内容；不运行任何内容</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Run the statements that are missing</source>
        <translation>运行缺少的语句</translation>
    </message>
    <message>
        <source>Take back what is there…</source>
        <translation>撤回已有的部分…</translation>
    </message>
    <message>
        <source>Reverse the statements of it that are in the database</source>
        <translation>逆转其已在数据库中的语句</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Take back what the database remembers of it; nothing else changes</source>
        <translation>撤销数据库对它的记录；其他都不变</translation>
    </message>
    <message>
        <source>Show SQL</source>
        <translation>显示 SQL</translation>
    </message>
    <message>
        <source>Open the migration&apos;s file to read</source>
        <translation>打开迁移的文件以阅读</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>重新验证</translation>
    </message>
    <message>
        <source>Rehearse up, down and up again on a scratch database and write the grade into the file</source>
        <translation>在临时数据库上演练应用、回退、再应用，并将等级写入文件</translation>
    </message>
    <message>
        <source>Squash…</source>
        <translation>压缩…</translation>
    </message>
    <message>
        <source>Make one migration of this one and those before it; with two moments chosen, of what is between them</source>
        <translation>将此迁移和之前的迁移合为一个；若选择了两个时刻，则合并其间的迁移</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>用于应用和回退</translation>
    </message>
    <message>
        <source>Make this database the one that Apply and Revert work on</source>
        <translation>将此数据库作为应用和回退的对象</translation>
    </message>
    <message>
        <source>Save migration…</source>
        <translation>保存迁移…</translation>
    </message>
    <message>
        <source>Make a migration of the draft</source>
        <translation>由草稿生成迁移</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Do what is offered for this state</source>
        <translation>执行针对此状态提供的操作</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>播放历史</translation>
    </message>
    <message>
        <source>Walk through all moments on the diagram, by hand or by itself</source>
        <translation>在关系图上手动或自动浏览所有时刻</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some migrations or databases</source>
        <translation>仅显示部分迁移或数据库</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Put long runs of migrations that stand alike everywhere into one column</source>
        <translation>将处处状态相同的连续多个迁移折叠为一列</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show names and titles; Ctrl and the wheel</source>
        <translation>显示名称和标题；Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more migrations at once; Ctrl and the wheel</source>
        <translation>一次显示更多迁移；Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>此处可执行的操作</translation>
    </message>
    <message>
        <source>Open the menu of the current cell</source>
        <translation>打开当前单元格的菜单</translation>
    </message>
    <message>
        <source>Go to the next cell that is in another state</source>
        <translation>转到下一个状态不同的单元格</translation>
    </message>
    <message>
        <source>Next change of state</source>
        <translation>下一处状态变化</translation>
    </message>
    <message>
        <source>Previous change of state</source>
        <translation>上一处状态变化</translation>
    </message>
    <message>
        <source>Next database in another state</source>
        <translation>下一个状态不同的数据库</translation>
    </message>
    <message>
        <source>Previous database in another state</source>
        <translation>上一个状态不同的数据库</translation>
    </message>
    <message>
        <source>Nothing is chosen on the timeline.</source>
        <translation>时间线上未选择任何内容。</translation>
    </message>
    <message>
        <source>Unfold these migrations</source>
        <translation>展开这些迁移</translation>
    </message>
    <message>
        <source>Show its databases</source>
        <translation>显示其数据库</translation>
    </message>
    <message>
        <source>Hide its databases</source>
        <translation>隐藏其数据库</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>还没有时间线</translation>
    </message>
    <message>
        <source>Open a project or a database. Each saved migration becomes a column here.</source>
        <translation>打开项目或数据库。每个已保存的迁移在这里成为一列。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>No database is left to show.</source>
        <translation>没有可显示的数据库。</translation>
    </message>
    <message>
        <source>Timeline: databases in rows, migrations in columns</source>
        <translation>时间线：数据库为行，迁移为列</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The migrations are those of %1: click a moment to see it.</source>
        <translation>这些迁移属于 %1：单击某个时刻即可查看。</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::FindBar</name>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>查找上一个（Shift+Enter）</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>查找下一个（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::widgets::GradeBadge</name>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>仅结构</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>不可逆</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Down brings back every row and value that was there before up.</source>
        <translation>回退可恢复应用前的每一行和每个值。</translation>
    </message>
    <message>
        <source>Down brings back the structure, but not all of the data.</source>
        <translation>回退可恢复结构，但不能恢复全部数据。</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>无法回退。</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether down leads back.</source>
        <translation>尚未有人试过回退能否恢复原状。</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show the words of the database or the system</source>
        <translation>显示数据库或系统的原始消息</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息的详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::QuickPick</name>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::SqlView</name>
    <message>
        <source>Find in this SQL</source>
        <translation>在此 SQL 中查找</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>1 partition</source>
        <translation>1 个分区</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 个分区</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Choose another folder or name.</source>
        <translation>无法写入图片“%1”。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>“%1” was not written: the export was cancelled.</source>
        <translation>未写入“%1”：导出已取消。</translation>
    </message>
    <message>
        <source>“%1” is no kind of picture that can be written. Use a name that ends in .svg, .png or .pdf.</source>
        <translation>“%1”不是可写入的图片类型。请使用以 .svg、.png 或 .pdf 结尾的名称。</translation>
    </message>
    <message>
        <source>“%1” would be %2 × %3 pixels large, in %4 files. Choose a smaller scale, or SVG or PDF, which have no pixels.</source>
        <translation>“%1”将有 %2 × %3 像素，分为 %4 个文件。请选择较小的缩放比例，或没有像素限制的 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>“%1” would have %2 sheets. Choose a smaller scale, or how many sheets it shall fit on.</source>
        <translation>“%1”将有 %2 张。请选择较小的缩放比例，或指定排在几张纸上。</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 · row %3, column %4</source>
        <translation>第 %1 / %2 张 · 第 %3 行第 %4 列</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Revert and apply again on %1</source>
        <translation>在 %1 上回退并重新应用</translation>
    </message>
    <message numerus="yes">
        <source>Revert %n migration(s) on %1</source>
        <translation>
            <numerusform>在 %1 上回退 %n 个迁移</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1</source>
        <translation>
            <numerusform>将 %n 个迁移应用到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Copying was cancelled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>The selected values are more than %1 MB. Copy fewer rows or columns.</source>
        <translation>所选的值超过 %1 MB。请复制较少的行或列。</translation>
    </message>
    <message>
        <source>Rows of %1 databases cannot be shown.</source>
        <translation>无法显示 %1 数据库的行。</translation>
    </message>
    <message>
        <source>%1 has no column %2. Take the condition on it away.</source>
        <translation>%1 没有列 %2。请去掉针对该列的条件。</translation>
    </message>
    <message>
        <source>“%1” is not one condition. Write what may stand in brackets after WHERE.</source>
        <translation>“%1”不是单个条件。请写出可放在 WHERE 后括号中的内容。</translation>
    </message>
    <message>
        <source>The row is not in %1 any more. Read the rows again.</source>
        <translation>该行已不在 %1 中。请重新读取各行。</translation>
    </message>
</context>
<context>
    <name>runner</name>
    <message>
        <source>%1 was to be copied to %2 before something in it goes away, and could not be: %3 Nothing was run. Make it possible, or run without a backup (relvar.toml: [backups] keep = 0).</source>
        <translation>删除 %1 中的内容之前本应将其复制到 %2，但未能完成：%3 未运行任何内容。请排除障碍，或在不备份的情况下运行（relvar.toml：[backups] keep = 0）。</translation>
    </message>
    <message>
        <source>The folder cannot be made; check that you may write to it.</source>
        <translation>无法创建该文件夹；请检查您是否有写入权限。</translation>
    </message>
    <message>
        <source>There are %1 free, and %2 are needed.</source>
        <translation>剩余空间为 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The run was cancelled while %1 was being copied.</source>
        <translation>复制 %1 时运行被取消。</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2. See relvar-cli status for the ids.</source>
        <translation>%2 中没有迁移 %1。请用 relvar-cli status 查看 ID。</translation>
    </message>
    <message>
        <source>The connection %1 is read-only. Allow writing in its settings, or choose another.</source>
        <translation>连接 %1 为只读。请在其设置中允许写入，或选择其他连接。</translation>
    </message>
    <message>
        <source>%1 is INVALID: left by a statement that was stopped, used by no query and slow for every write. To remove it: %2</source>
        <translation>%1 处于 INVALID 状态：由被停止的语句遗留，没有查询使用它，却拖慢每次写入。移除方法：%2</translation>
    </message>
    <message>
        <source>%1 was left INVALID when the migration stopped the last time; it was removed.</source>
        <translation>迁移上次停止时遗留了 INVALID 状态的 %1；已将其移除。</translation>
    </message>
    <message>
        <source>Another process is running %1 on %2. Wait until it is done, then look at the status again.</source>
        <translation>另一进程正在 %2 上运行 %1。请等待其完成，然后重新查看状态。</translation>
    </message>
    <message>
        <source>%1 is not half done on %2 any more, or not in the same way: somebody has settled it meanwhile. Look at the status again.</source>
        <translation>%1 在 %2 上已不再是应用到一半的状态，或情况已有不同：其间已有人处理。请重新查看状态。</translation>
    </message>
    <message>
        <source>%1 is half done. %2</source>
        <translation>%1 只应用到一半。%2</translation>
    </message>
    <message>
        <source>Kept values of 1 row found it no more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>有 1 行的保留值未找到对应的行，因为该行已删除或其键已更改。这些值留在 %2 中，直至清除。</translation>
    </message>
    <message>
        <source>Kept values of %1 rows found no row any more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>有 %1 行的保留值未找到对应的行，因为这些行已删除或其键已更改。这些值留在 %2 中，直至清除。</translation>
    </message>
    <message>
        <source>1 row was written into what the revert removed. It stays in %2 until a purge.</source>
        <translation>有 1 行曾写入回退所删除的内容。该行留在 %2 中，直至清除。</translation>
    </message>
    <message>
        <source>%1 rows were written into what the revert removed. They stay in %2 until a purge.</source>
        <translation>有 %1 行曾写入回退所删除的内容。这些行留在 %2 中，直至清除。</translation>
    </message>
    <message>
        <source>The run was cancelled while it waited for the database.</source>
        <translation>运行在等待数据库时被取消。</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2 上的 %1（进程 %3）</translation>
    </message>
    <message>
        <source>%1 is locked: another process is writing to it, for more than %2 s. Finish or stop that process, then run again.</source>
        <translation>%1 已锁定：另一进程正在写入，已超过 %2 秒。请等待或停止该进程，然后重新运行。</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run. Wait until that is done, then run again.</source>
        <translation>%1 的锁已归另一次运行所有。请等它完成后再运行。</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run: %2. Wait until that is done, then run again.</source>
        <translation>%1 的锁已归另一次运行所有：%2。请等它完成后再运行。</translation>
    </message>
    <message>
        <source>Another run holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>另一次运行持有 %1 的锁已超过 %2 秒。请等它完成后再运行。</translation>
    </message>
    <message>
        <source>%3 holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>%3 持有 %1 的锁已超过 %2 秒。请等它完成后再运行。</translation>
    </message>
    <message>
        <source>The draft made on a scratch database is not all of the draft.</source>
        <translation>在临时数据库上建出的草稿与原草稿不完全一致。</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied. %2</source>
        <translation>%1 应用后被编辑。%2</translation>
    </message>
    <message>
        <source>There is no migration %1 here. See relvar-cli status for the ids.</source>
        <translation>此处没有迁移 %1。请用 relvar-cli status 查看 ID。</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 只应用了一部分。%2</translation>
    </message>
    <message>
        <source>%1 cannot be reverted: it has no down section. Write one, or leave the migration applied.</source>
        <translation>%1 无法回退：它没有 down 段。请编写 down 段，或让该迁移保持已应用状态。</translation>
    </message>
    <message>
        <source>%1 is not applied, and newer migrations are. Revert those first, or allow it out of order.</source>
        <translation>%1 未应用，而更新的迁移已应用。请先回退那些迁移，或允许次序错乱。</translation>
    </message>
    <message>
        <source>There is no way back in it, so its statements cannot be taken back. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %1.</source>
        <translation>其中没有回退部分，因此无法撤回其语句。请排除障碍，并用 relvar-cli up --resume 运行其余部分；或手动使数据库达到该迁移之后的状态，然后运行 relvar-cli baseline %1。</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known, so it is not known what to take back. Run the rest with relvar-cli up --resume, and revert it then.</source>
        <translation>无法得知语句 %1 是否已执行完成，因此也无法得知要撤回什么。请用 relvar-cli up --resume 运行其余部分，然后将其回退。</translation>
    </message>
    <message>
        <source>It brings transactions of its own, so its statements cannot be taken back one by one. Mend what was in the way and run the rest with relvar-cli up --resume.</source>
        <translation>它自带事务，因此其语句无法逐条撤回。请排除障碍，并用 relvar-cli up --resume 运行其余部分。</translation>
    </message>
    <message>
        <source>Its way back has %1 statements for the %2 of its way up, so it is not known which of them reverse the first %3. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %4.</source>
        <translation>它的回退部分有 %1 条语句，而应用部分有 %2 条，因此无法得知其中哪些对应前 %3 条。请排除障碍，并用 relvar-cli up --resume 运行其余部分；或手动使数据库达到该迁移之后的状态，然后运行 relvar-cli baseline %4。</translation>
    </message>
    <message>
        <source>A revert of %1 that stopped in the middle can only go on. %2</source>
        <translation>对 %1 的回退中途停止，只能继续进行。%2</translation>
    </message>
    <message>
        <source>%1 is not half done, so there is nothing to finish and nothing to take back. %2</source>
        <translation>%1 并非只应用到一半，因此没有可完成的，也没有可撤回的。%2</translation>
    </message>
    <message>
        <source>The proof was cancelled.</source>
        <translation>验证已取消。</translation>
    </message>
    <message>
        <source>The schema before cannot be made on the scratch database: %1</source>
        <translation>无法在临时数据库上建出更改前的结构：%1</translation>
    </message>
    <message>
        <source>The schema before cannot be made exactly on the scratch database; still to do: %1</source>
        <translation>无法在临时数据库上准确建出更改前的结构；尚缺：%1</translation>
    </message>
    <message>
        <source>What the migration builds on failed: %1</source>
        <translation>迁移所依赖的基础失败：%1</translation>
    </message>
    <message>
        <source>The up part failed: %1</source>
        <translation>up 段失败：%1</translation>
    </message>
    <message>
        <source>There is no down part.</source>
        <translation>没有 down 段。</translation>
    </message>
    <message>
        <source>The up part does not lead to the draft; still to do: %1</source>
        <translation>up 段未能得到草稿的结构；尚缺：%1</translation>
    </message>
    <message>
        <source>The down part failed: %1</source>
        <translation>down 段失败：%1</translation>
    </message>
    <message>
        <source>The down part does not lead back; still to do: %1</source>
        <translation>down 段未能恢复原状；尚缺：%1</translation>
    </message>
    <message>
        <source>Rows or values of table %1 do not come back.</source>
        <translation>表 %1 的行或值不能恢复。</translation>
    </message>
    <message>
        <source>The up part failed after the down part: %1</source>
        <translation>down 段之后 up 段失败：%1</translation>
    </message>
    <message>
        <source>After up, down and up the schema is another than after up; still to do: %1</source>
        <translation>应用、回退、再应用之后的结构与首次应用后的不同；尚缺：%1</translation>
    </message>
    <message>
        <source>Nothing is proved about rows of table %1: its constraints refused every row that was tried.</source>
        <translation>未能验证表 %1 的行：其约束拒绝了试过的每一行。</translation>
    </message>
    <message>
        <source>After the down part the text of table %1 is spelled differently.</source>
        <translation>down 段之后表 %1 的文本写法不同。</translation>
    </message>
    <message>
        <source>The statement in line %1 fails with rows of %2, though not with made ones.</source>
        <translation>第 %1 行的语句对 %2 的行会失败，而对虚构的行则不会。</translation>
    </message>
    <message>
        <source>The statement in line %1 does not fit rows of %2: %3. Correct them there first, or change the migration.</source>
        <translation>第 %1 行的语句不适合 %2 的行：%3。请先在那里更正这些行，或更改迁移。</translation>
    </message>
    <message>
        <source>Rows that break a new constraint stop the up part, and then nothing is changed (%1). It was proved with rows that fit.</source>
        <translation>违反新约束的行会使 up 段停止，届时不会更改任何内容（%1）。验证使用的是符合约束的行。</translation>
    </message>
    <message>
        <source>%1 cannot be replayed on a scratch database: %2</source>
        <translation>无法在临时数据库上重放 %1：%2</translation>
    </message>
    <message>
        <source>Statement %1 of %2 in line %3 failed: %4</source>
        <translation>第 %3 行的语句 %1 / %2 失败：%4</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1 on %2.</source>
        <translation>%2 上的 %1 没有需要修复之处。</translation>
    </message>
    <message>
        <source>That is not what helps %1 on %2. %3</source>
        <translation>这对 %2 上的 %1 没有帮助。%3</translation>
    </message>
    <message>
        <source>The checksum was %1.</source>
        <translation>校验和为 %1。</translation>
    </message>
    <message>
        <source>Applied %1 in %2 ms</source>
        <translation>已应用 %1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>Reverted %1 in %2 ms</source>
        <translation>已回退 %1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>Rolled back %1: the database is as it was before it</source>
        <translation>已回滚 %1：数据库与它运行之前相同</translation>
    </message>
    <message>
        <source>%1 ran without a transaction: what the statement that stopped did may be there in part</source>
        <translation>%1 不在事务中运行：停止的那条语句所做的部分内容可能已在数据库中</translation>
    </message>
    <message>
        <source>%1 is half done: it ran without a transaction and could not be rolled back</source>
        <translation>%1 只完成了一半：它不在事务中运行，无法回滚</translation>
    </message>
    <message>
        <source>The connection was lost: it is not known whether %1 is in the database</source>
        <translation>连接已断开：无法得知 %1 是否在数据库中</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s</source>
        <translation>第 %1 条语句（共 %2 条）已运行 %3 秒</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4</source>
        <translation>第 %1 条语句（共 %2 条）已运行 %3 秒：%4</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 done</source>
        <translation>第 %1 条语句（共 %2 条）已运行 %3 秒：%4，已完成 %5</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 of %6 (%7 %)</source>
        <translation>第 %1 条语句（共 %2 条）已运行 %3 秒：%4，%5 / %6（%7 %）</translation>
    </message>
    <message>
        <source>The statement does not wait any more</source>
        <translation>该语句已不再等待</translation>
    </message>
    <message>
        <source>The statement waits for %1</source>
        <translation>该语句在等待 %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>已持续 %1 秒</translation>
    </message>
    <message>
        <source>%1, which does nothing and keeps its transaction open</source>
        <translation>%1，处于空闲状态且保持其事务打开</translation>
    </message>
    <message>
        <source>Apply to %1: %2 migration(s)</source>
        <translation>应用到 %1：%2 个迁移</translation>
    </message>
    <message>
        <source>Revert on %1: %2 migration(s)</source>
        <translation>在 %1 上回退：%2 个迁移</translation>
    </message>
    <message>
        <source>Waiting: another process is writing to the database</source>
        <translation>等待中：另一进程正在写入数据库</translation>
    </message>
    <message>
        <source>Waiting for %1, which is writing to the database</source>
        <translation>正在等待 %1，它正在写入数据库</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy the database to %1</source>
        <translation>将数据库复制到 %1</translation>
    </message>
    <message>
        <source>%1 % of the copy</source>
        <translation>已复制 %1%</translation>
    </message>
    <message>
        <source>%1 is kept in %2 (%3). To go back to it, with every program that uses %1 closed: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</source>
        <translation>%1 已保存在 %2（%3）。要恢复到该副本，请关闭所有使用 %1 的程序，然后运行：sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</translation>
    </message>
    <message>
        <source>Begin %1: %2 statement(s)</source>
        <translation>开始 %1：%2 条语句</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms, %3 row(s)</source>
        <translation>第 %1 条语句完成，用时 %2 毫秒，%3 行</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms</source>
        <translation>第 %1 条语句完成，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>Try %1 of %2 again in %3 ms: %4</source>
        <translation>将在 %3 毫秒后重试（第 %1 / %2 次）：%4</translation>
    </message>
    <message>
        <source>The log of this run could not be written to %1. Check the free space and the permissions.</source>
        <translation>无法将此次运行的日志写入 %1。请检查剩余空间和权限。</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be taken for proofs.</source>
        <translation>不能取用 %1 的行进行验证。</translation>
    </message>
    <message>
        <source>Rows of table %1 cannot be read: %2</source>
        <translation>无法读取表 %1 的行：%2</translation>
    </message>
    <message>
        <source>Rows of table %1 refer to more rows than are read.</source>
        <translation>表 %1 的行引用的行超出了所读取的范围。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of table %3 are not taken by the scratch database.</source>
        <translation>表 %3 的 %2 行中有 %1 行不被临时数据库接受。</translation>
    </message>
    <message>
        <source>%1: all %2 statement(s) were run.</source>
        <translation>%1：%2 条语句已全部运行。</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; %5 of them stay in the database. %4</source>
        <translation>%1：在第 %3 条语句（共 %2 条）处停止；其中 %5 条留在数据库中。%4</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; nothing was changed. %4</source>
        <translation>%1：在第 %3 条语句（共 %2 条）处停止；未更改任何内容。%4</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <translation>%1：未更改任何内容。%2</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, but the section runs in one. Write transaction:false on its marker, or remove the statement.</source>
        <translation>该语句开始或结束事务，但该段本身在事务中运行。请在其标记上写 transaction:false，或移除该语句。</translation>
    </message>
    <message>
        <source>The section begins a transaction and does not end it. Put a COMMIT at its end.</source>
        <translation>该段开始了事务却未结束。请在其末尾加上 COMMIT。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>运行已取消。</translation>
    </message>
    <message>
        <source>Nothing to do: %2 has no migration applied.</source>
        <translation>无需执行：%2 没有已应用的迁移。</translation>
    </message>
    <message>
        <source>Nothing to do: %2 is at %3.</source>
        <translation>无需执行：%2 已处于 %3。</translation>
    </message>
    <message>
        <source>Applied 1 migration; %2 is now at %3.</source>
        <translation>已应用 1 个迁移；%2 现处于 %3。</translation>
    </message>
    <message>
        <source>Applied %1 migrations; %2 is now at %3.</source>
        <translation>已应用 %1 个迁移；%2 现处于 %3。</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 has no migration left.</source>
        <translation>已回退 1 个迁移；%2 已没有迁移。</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 has no migration left.</source>
        <translation>已回退 %1 个迁移；%2 已没有迁移。</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 is now at %3.</source>
        <translation>已回退 1 个迁移；%2 现处于 %3。</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 is now at %3.</source>
        <translation>已回退 %1 个迁移；%2 现处于 %3。</translation>
    </message>
    <message>
        <source>nothing else was changed</source>
        <translation>没有更改其他内容</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>没有更改任何内容</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was applied before it</source>
        <translation>此前已应用 %1 个迁移（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was reverted before it</source>
        <translation>此前已回退 %1 个迁移（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were applied before it</source>
        <translation>此前已应用 %1 个迁移（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were reverted before it</source>
        <translation>此前已回退 %1 个迁移（共 %2 个）</translation>
    </message>
    <message>
        <source>Cancelled; %4.</source>
        <translation>已取消；%4。</translation>
    </message>
    <message>
        <source>Stopped: %6 (%4)</source>
        <translation>已停止：%6（%4）</translation>
    </message>
    <message>
        <source>%3 is in the database, but statement %1 of %2, after its COMMIT, failed; %4.</source>
        <translation>%3 已在数据库中，但其 COMMIT 之后的第 %1 条语句（共 %2 条）失败；%4。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3 and the server does not answer: it is not known whether the migration is in the database. Look at the status when the server is back; what it did not finish can then be run again.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处连接断开，且服务器无应答：无法得知该迁移是否在数据库中。请在服务器恢复后查看状态；未完成的部分届时可再次运行。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处连接断开，该迁移不在事务中运行：其前 %5 条语句留在数据库中；%4。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处连接断开：整个迁移已回滚；%4。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处取消，该迁移不在事务中运行：其前 %5 条语句留在数据库中；%4。</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处失败，该迁移不在事务中运行：其前 %5 条语句留在数据库中；%4。</translation>
    </message>
    <message>
        <source>Cancelled before %3; %4.</source>
        <translation>在 %3 之前取消；%4。</translation>
    </message>
    <message>
        <source>Stopped before %3: %6 (%4)</source>
        <translation>在 %3 之前停止：%6（%4）</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处取消，该迁移不在事务中运行；%4。</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处失败，该迁移不在事务中运行；%4。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处取消：整个迁移已回滚；%4。</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>在 %3 的第 %1 条语句（共 %2 条）处失败：整个迁移已回滚；%4。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1 is a command for psql and no SQL: %2. Take it out; Relvar would leave it out in silence, and the rest might mean something else then.</source>
        <translation>第 %1 行是 psql 的命令而非 SQL：%2。请将其去掉；否则 Relvar 会不作提示地略过它，其余内容的含义可能随之改变。</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction. Where only reading is allowed, each statement has one of its own, in which nothing can be written.</source>
        <translation>该语句开始或结束事务。在只允许读取之处，每条语句各有自己的事务，其中不能写入任何内容。</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, and the run is one already. Take it out, or run each statement by itself.</source>
        <translation>该语句开始或结束事务，而整个运行已是一个事务。请将其去掉，或让每条语句独立运行。</translation>
    </message>
    <message>
        <source>%1 statement(s) were run. The transaction is open: nothing of it stays until you commit it.</source>
        <translation>已运行 %1 条语句。事务尚未结束：在您提交之前，其中的内容不会保留。</translation>
    </message>
    <message>
        <source>%1 statement(s) were run and committed together.</source>
        <translation>已运行 %1 条语句并一起提交。</translation>
    </message>
    <message>
        <source>%1 statement(s) were run.</source>
        <translation>已运行 %1 条语句。</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2. %3 of them stay; whether the last one does, only the database can tell.</source>
        <translation>在第 %1 条语句（共 %2 条）处连接断开。其中 %3 条保留；最后一条是否保留，只有数据库知道。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2. The transaction is still open: roll it back, or commit what of it has run.</source>
        <translation>在第 %1 条语句（共 %2 条）处取消。事务仍未结束：请将其回滚，或提交其中已运行的部分。</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2. The transaction is still open: roll it back, or go on in it where the database allows that.</source>
        <translation>在第 %1 条语句（共 %2 条）处停止。事务仍未结束：请将其回滚，或在数据库允许时继续在其中运行。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; nothing was changed.</source>
        <translation>在第 %1 条语句（共 %2 条）处取消；未更改任何内容。</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; nothing was changed.</source>
        <translation>在第 %1 条语句（共 %2 条）处停止；未更改任何内容。</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>在第 %1 条语句（共 %2 条）处取消；前 %3 条已运行并保留。</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>在第 %1 条语句（共 %2 条）处停止；前 %3 条已运行并保留。</translation>
    </message>
    <message>
        <source>There is no statement to run. Write one first.</source>
        <translation>没有可运行的语句。请先编写一条。</translation>
    </message>
    <message>
        <source>SQL cannot be run on %1 databases.</source>
        <translation>无法在 %1 数据库上运行 SQL。</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2</source>
        <translation>因 %1 而未运行任何内容。%2</translation>
    </message>
    <message>
        <source>There is no migration %1 that this run could go to. relvar-cli status lists them.</source>
        <translation>没有此次运行可以到达的迁移 %1。relvar-cli status 会列出它们。</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way up: %2 has to run it.</source>
        <translation>%1 没有用于应用的 SQL：须由 %2 运行它。</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way down. Nothing was run.</source>
        <translation>%1 没有用于回退的 SQL。未运行任何内容。</translation>
    </message>
    <message>
        <source>Another run of the tool holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>该工具的另一次运行持有 %1 的锁已超过 %2 秒。请等它完成后再运行。</translation>
    </message>
    <message>
        <source>%1 has moved on since: somebody else has run migrations on it. Look at its status and run again.</source>
        <translation>%1 其间已有变动：有人在其上运行了迁移。请查看其状态后再运行。</translation>
    </message>
    <message>
        <source>%1: there is nothing to run.</source>
        <translation>%1：没有可运行的内容。</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2 %3 has to run it.</source>
        <translation>由于 %1，什么也没有运行。%2必须由 %3 来运行它。</translation>
    </message>
    <message>
        <source>Nothing was run: %1 has tables, and no history of %2. %3</source>
        <translation>什么也没有运行：%1 中有表，但没有 %2 的历史。%3</translation>
    </message>
    <message>
        <source>%1: applied 1 migration.</source>
        <translation>%1：已应用 1 个迁移。</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations.</source>
        <translation>%1：已应用 %2 个迁移。</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration.</source>
        <translation>%1：已回退 1 个迁移。</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations.</source>
        <translation>%1：已回退 %2 个迁移。</translation>
    </message>
    <message>
        <source>%1: applied 1 migration, stopped at %5, %3 not applied. %4</source>
        <translation>%1：已应用 1 个迁移，在 %5 处停止，%3 个未应用。%4</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations, stopped at %5, %3 not applied. %4</source>
        <translation>%1：已应用 %2 个迁移，在 %5 处停止，%3 个未应用。%4</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration, stopped at %5, %3 not reverted. %4</source>
        <translation>%1：已回退 1 个迁移，在 %5 处停止，%3 个未回退。%4</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations, stopped at %5, %3 not reverted. %4</source>
        <translation>%1：已回退 %2 个迁移，在 %5 处停止，%3 个未回退。%4</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>The saved schema is damaged: the value at %1 is not of the kind that belongs there. Remove the file that holds it and let it be made again.</source>
        <translation>保存的结构已损坏：%1 处的值不属于应有的种类。请移除保存它的文件，让其重新生成。</translation>
    </message>
</context>
<context>
    <name>screenshots</name>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>已漂移</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>地址错误</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>no agreement on encryption</source>
        <translation>加密协商失败</translation>
    </message>
    <message>
        <source>no such database</source>
        <translation>没有该数据库</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>不允许连接</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>locked by someone</source>
        <translation>被他人锁定</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1, is tried again</source>
        <translation>%1，将重试</translation>
    </message>
    <message>
        <source>The whole database is copied first, into %1.</source>
        <translation>先将整个数据库复制到 %1。</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>What %1 kept was purged: the revert brings back the structure alone.</source>
        <translation>%1 所保留的内容已被清除：回退只能恢复结构。</translation>
    </message>
    <message>
        <source>What is applied here is not a beginning of the folder, so the rows that would be lost were not counted.</source>
        <translation>此处已应用的迁移并非文件夹中开头的连续部分，因此未统计将丢失的行。</translation>
    </message>
    <message>
        <source>The rows that would be lost could not be counted: %1</source>
        <translation>无法统计将丢失的行：%1</translation>
    </message>
    <message>
        <source>Who uses the tables now could not be read: %1</source>
        <translation>无法读取表目前的使用者：%1</translation>
    </message>
    <message>
        <source>(without a transaction)</source>
        <translation>（不在事务中）</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1：尚未读取</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1：状况不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>checksum in its table: %1</source>
        <translation>其表中的校验和：%1</translation>
    </message>
    <message>
        <source>(that of the file)</source>
        <translation>（与文件一致）</translation>
    </message>
    <message>
        <source>(not that of the file)</source>
        <translation>（与文件不一致）</translation>
    </message>
    <message>
        <source>%1, a migration of %2</source>
        <translation>%1，%2 的迁移</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>校验和：%1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>There is no way up.</source>
        <translation>无法应用。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>无法回退。</translation>
    </message>
    <message>
        <source>It holds no SQL: %1 alone knows what it does. The file as it is:</source>
        <translation>其中没有 SQL：只有 %1 知道它做什么。文件内容如下：</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>尚无迁移。请用 %1 创建一个。</translation>
    </message>
    <message>
        <source>%1 has never run on it: its table is not there.</source>
        <translation>%1 从未在其上运行：它的表不存在。</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>依据 %1，即 %2 的表。</translation>
    </message>
    <message>
        <source>%1, the history of %2, is there too and is not counted.</source>
        <translation>此处还有 %1，即 %2 的历史，不计入。</translation>
    </message>
    <message>
        <source>Drop everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Drop everything on %1 and apply all migrations</source>
        <translation>删除 %1 上的全部内容并应用所有迁移</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept, and no migration takes it back.</source>
        <translation>此处删除的对象连同其内容一并消失；不作任何保留，也没有迁移能将其恢复。</translation>
    </message>
</context>
<context>
    <name>sqlite</name>
    <message>
        <source>Values of column %1.%2</source>
        <translation>列 %1.%2 的值</translation>
    </message>
    <message>
        <source>Values of column %1.%2 in rows whose key (%3) is NULL: they stay in a table …_left. NOT NULL at the key rules such rows out</source>
        <translation>键 (%3) 为 NULL 的行中列 %1.%2 的值：它们留在表 …_left 中。在键上设置 NOT NULL 可排除这样的行</translation>
    </message>
    <message>
        <source>Values of column %1.%2: the table has no key by which they could be put back</source>
        <translation>列 %1.%2 的值：该表没有可用来放回这些值的键</translation>
    </message>
    <message>
        <source>The number that %1 has reached</source>
        <translation>%1 已达到的编号</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database. Refresh to see what there is.</source>
        <translation>数据库中没有表或视图 %1。请刷新以查看现有内容。</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>表 %1 的行</translation>
    </message>
    <message>
        <source>Table %1 would have to be written anew, and not all of its text was understood: %2. Something of it would be lost. Write the statements of this change by hand.</source>
        <translation>必须重写表 %1，而未能完全理解其文本：%2。其中有些内容会丢失。请手写此更改的语句。</translation>
    </message>
    <message>
        <source>Content of %1 %2</source>
        <translation>%1 %2 的内容</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that the folder is there and that you may write to it.</source>
        <translation>无法创建副本 %1。请检查文件夹是否存在，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>%1 is locked: %2 is using it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 已锁定：%2 正在使用它。请将其关闭或等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. This does not hold: %2. Correct the database, or the file.</source>
        <translation>%1 不符合迁移的要求，因此迁移自行停止。以下条件不成立：%2。请更正数据库或文件。</translation>
    </message>
    <message>
        <source>%1 and another table take values from each other, which one migration cannot do. Make two.</source>
        <translation>%1 与另一个表互相取用对方的值，这无法在一个迁移中完成。请生成两个迁移。</translation>
    </message>
    <message>
        <source>%1 takes part in moving values, and its name is one that something else has at that time. Choose another name, and rename it in a later migration.</source>
        <translation>%1 参与值的移动，而届时其名称已被其他对象占用。请选择其他名称，并在之后的迁移中重命名。</translation>
    </message>
    <message>
        <source>View %1 could no longer be read: %2. Change or drop the view first.</source>
        <translation>视图 %1 将无法读取：%2。请先更改或删除该视图。</translation>
    </message>
    <message>
        <source>Rows of %1 could no longer be written: %2. Change or drop the trigger first.</source>
        <translation>%1 的行将无法写入：%2。请先更改或删除该触发器。</translation>
    </message>
    <message>
        <source>The statement reaches outside of its database (ATTACH, VACUUM INTO, load_extension), which is not allowed while a migration is being proved.</source>
        <translation>该语句触及其数据库之外（ATTACH、VACUUM INTO、load_extension），验证迁移时不允许这样做。</translation>
    </message>
    <message>
        <source>SQLite cannot read this statement. Correct it at the place named below.</source>
        <translation>SQLite 无法解析此语句。请在下面指出的位置更正。</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1. Compare the name below with the database&apos;s tables and columns.</source>
        <translation>该语句与 %1 中的内容不符。请将下面的名称与数据库的表和列核对。</translation>
    </message>
    <message>
        <source>SQLite refused the statement on %1.</source>
        <translation>SQLite 拒绝了 %1 上的语句。</translation>
    </message>
    <message>
        <source>Another program wrote to %1 after this transaction had read it. Run it again.</source>
        <translation>此事务读取 %1 之后，另一程序写入了它。请重新运行。</translation>
    </message>
    <message>
        <source>%1 is locked: another program, or another connection, is writing to it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 已锁定：另一程序或另一连接正在写入。请将其关闭或等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>%1 is in WAL mode: even reading it needs write access to its folder. Ask for that access, or work on a copy in a folder of your own.</source>
        <translation>%1 处于 WAL 模式：即使只读取也需要对其文件夹的写入权限。请取得该权限，或在您自己文件夹中的副本上操作。</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Put the file back, or connect to the place where it is now.</source>
        <translation>%1 在打开期间被移动或删除。请将文件放回，或连接到它现在的位置。</translation>
    </message>
    <message>
        <source>A program died while it was writing to %1, and what it left must be undone first. Open the database once with write access to the file and its folder.</source>
        <translation>有程序在写入 %1 时意外终止，须先撤销其遗留内容。请以对该文件及其文件夹的写入权限打开一次数据库。</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check that the connection is not set to read-only, and that you may write to the file and to its folder.</source>
        <translation>无法写入 %1。请检查连接是否设为只读，以及您对该文件及其文件夹是否有写入权限。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read the file, and write to its folder when the database is in WAL mode.</source>
        <translation>无法打开 %1。请检查您是否可读取该文件；若数据库处于 WAL 模式，还要检查是否可写入其文件夹。</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database, or it is encrypted. Choose another file.</source>
        <translation>%1 不是 SQLite 数据库，或已加密。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is damaged. Work on a copy: &quot;sqlite3 FILE .recover&quot; saves what can be read.</source>
        <translation>%1 已损坏。请在副本上操作：&quot;sqlite3 FILE .recover&quot; 可抢救还能读取的内容。</translation>
    </message>
    <message>
        <source>There is no room left to write to %1. Free some space and try again.</source>
        <translation>没有剩余空间可供写入 %1。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk of %1 reports a fault. Check the disk, the network folder and the space left on it.</source>
        <translation>%1 所在的磁盘报告故障。请检查磁盘、网络文件夹及其剩余空间。</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>%1 上的语句已取消。</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. The statement below names the claim that does not hold: rows, columns, indexes or triggers that the file does not know. Correct the database, or the file.</source>
        <translation>%1 不符合迁移的要求，因此迁移自行停止。下面的语句指出了不成立的断言：文件所不知道的行、列、索引或触发器。请更正数据库或文件。</translation>
    </message>
    <message>
        <source>Rows in %1 break a constraint. Correct the rows named below, or the constraint.</source>
        <translation>%1 中有行违反约束。请更正下面列出的行，或更正约束。</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for SQLite 3.31 and newer. Name a newer one as sqlite_version in relvar.toml, or open the database with one.</source>
        <translation>SQLite %1 版本过低：只能为 SQLite 3.31 及更高版本编写语句。请在 relvar.toml 中将 sqlite_version 指定为更高的版本，或用更高的版本打开数据库。</translation>
    </message>
    <message>
        <source>%1 uses %2, which SQLite %3, the target, does not know. Write it another way, or name a newer target as sqlite_version in relvar.toml.</source>
        <translation>%1 使用了 %2，而目标 SQLite %3 不支持。请换一种写法，或在 relvar.toml 中将 sqlite_version 指定为更高的目标版本。</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>表 %1 中此后写入的行没有 %2 的值</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value in every row</source>
        <translation>列 %1.%2 的每一行都必须有值</translation>
    </message>
    <message>
        <source>Rows of %1 must satisfy the check (%2)</source>
        <translation>%1 的行必须满足检查约束 (%2)</translation>
    </message>
    <message>
        <source>Rows of %1 must differ in %2</source>
        <translation>%1 的行在 %2 上必须各不相同</translation>
    </message>
    <message>
        <source>Table %1 is copied as a whole</source>
        <translation>会整体复制表 %1</translation>
    </message>
    <message>
        <source>Rows of %1 must have their rows in %2</source>
        <translation>%1 的行在 %2 中必须有对应的行</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value and has no default</source>
        <translation>列 %1.%2 必须有值，但没有默认值</translation>
    </message>
    <message>
        <source>Values of %1.%2 must be of the new type</source>
        <translation>%1.%2 的值必须属于新类型</translation>
    </message>
    <message>
        <source>Values of %1 must be of their columns&apos; types</source>
        <translation>%1 的值必须属于其列的类型</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Column %1.%2 cannot be renamed for SQLite %3: before 3.35 it would write the new name into generated columns of other tables, here of %4. Leave the name, or name a newer sqlite_version in relvar.toml.</source>
        <translation>无法为 SQLite %3 重命名列 %1.%2：3.35 之前的版本会把新名称写入其他表（此处为 %4）的生成列。请保留原名称，或指定更高的 sqlite_version。</translation>
    </message>
    <message>
        <source>SQLite refuses this change: %1. Change the object that it names.</source>
        <translation>SQLite 拒绝此更改：%1。请更改其中所指的对象。</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待应用</translation>
    </message>
    <message>
        <source>applied, but the file was edited since</source>
        <translation>已应用，但此后文件被编辑</translation>
    </message>
    <message>
        <source>applied, but the file is missing</source>
        <translation>已应用，但文件缺失</translation>
    </message>
    <message>
        <source>applied, but not known here</source>
        <translation>已应用，但此处未知</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>停止于 %1 / %2</translation>
    </message>
    <message>
        <source>revert stopped after %1 of %2</source>
        <translation>回退停止于 %1 / %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>pending, although a newer one is applied</source>
        <translation>待应用，但更新的迁移已应用</translation>
    </message>
    <message>
        <source>applied in part: only some of what it replaces</source>
        <translation>部分应用：它所代替的只应用了一部分</translation>
    </message>
    <message>
        <source>development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Choose one database first.</source>
        <translation>请先选择一个数据库。</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>无法读取该数据库。</translation>
    </message>
    <message>
        <source>The connection is read-only.</source>
        <translation>该连接为只读。</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>已有操作正在运行。</translation>
    </message>
    <message>
        <source>Unfold the migrations and choose one.</source>
        <translation>请展开这些迁移并选择一个。</translation>
    </message>
    <message>
        <source>The draft is no migration yet.</source>
        <translation>草稿还不是迁移。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>文件缺失。</translation>
    </message>
    <message>
        <source>This moment is on the diagram already. Choose another one.</source>
        <translation>此时刻已在关系图上。请选择其他时刻。</translation>
    </message>
    <message>
        <source>Compare two moments first: Shift and a click on the second.</source>
        <translation>请先比较两个时刻：按住 Shift 单击第二个。</translation>
    </message>
    <message>
        <source>It is applied already.</source>
        <translation>它已经应用。</translation>
    </message>
    <message>
        <source>It is not applied.</source>
        <translation>它尚未应用。</translation>
    </message>
    <message>
        <source>Nothing newer is applied.</source>
        <translation>没有应用更新的迁移。</translation>
    </message>
    <message>
        <source>Only the newest one that is applied can be redone.</source>
        <translation>只有已应用的最新迁移才能重做。</translation>
    </message>
    <message>
        <source>Its file is the one that was applied.</source>
        <translation>其文件就是所应用的文件。</translation>
    </message>
    <message>
        <source>No run of it stopped where it can go on.</source>
        <translation>它没有停在可继续之处的运行。</translation>
    </message>
    <message>
        <source>It is not applied in half.</source>
        <translation>它并非只应用到一半。</translation>
    </message>
    <message>
        <source>What the database remembers of it has a meaning.</source>
        <translation>数据库对它的记录是有意义的。</translation>
    </message>
    <message>
        <source>There is no migration before it.</source>
        <translation>在它之前没有迁移。</translation>
    </message>
    <message>
        <source>Apply and Revert work on it already.</source>
        <translation>应用和回退已针对此数据库。</translation>
    </message>
    <message>
        <source>Only the draft can be saved.</source>
        <translation>只有草稿才能保存。</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>草稿没有更改。</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>已跳过，永不运行</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>无需运行</translation>
    </message>
    <message>
        <source>not registered: the tool does not know it</source>
        <translation>未登记：该工具不知道它</translation>
    </message>
    <message>
        <source>changed since applied, runs again</source>
        <translation>应用后已更改，将再次运行</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar 只读取 %1 的历史，不写入它。请运行 %1。</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write.</source>
        <translation>这些迁移属于 %1，Relvar 不写入其文件。</translation>
    </message>
    <message>
        <source>The migrations are those of %1, which has no such step.</source>
        <translation>这些迁移属于 %1，而它没有这种步骤。</translation>
    </message>
    <message>
        <source>It does not run: %1.</source>
        <translation>它不会运行：%1。</translation>
    </message>
</context>
</TS>
