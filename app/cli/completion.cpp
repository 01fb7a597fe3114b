// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "cli/commandsupport.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::cli {

namespace {

/// What a schema can be taken from, besides files: said once, in the help of the program.
const QStringList sourceWords{u"draft"_s, u"head"_s,    u"empty"_s,        u"dir:"_s,
                              u"file:"_s, u"sqlite:"_s, u"postgresql://"_s};

/// Within single quotes of any of the shells.
QString quoted(QString text, Shell shell)
{
    if (shell == Shell::Fish)
        return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList wordsFor(const OptionHelp &option)
{
    return !option.choices.isEmpty() ? option.choices : option.value == u"SOURCE" ? sourceWords : QStringList();
}

// Bash

QString bashScript(const QList<CommandHelp> &tree)
{
    QString below;
    QString values;
    QString options;
    for (const CommandHelp &command : tree) {
        const QString path = command.path.join(u' ');
        if (!command.commands.isEmpty())
            below += u"        '%1') commands='%2' ;;\n"_s.arg(path, command.commands.join(u' '));
        QStringList names;
        QStringList words;
        for (const OptionHelp &option : command.options) {
            names += option.names;
            if (option.value.isEmpty())
                continue;
            const QString offered = wordsFor(option).join(u' ');
            if (option.names.isEmpty()) {
                words += wordsFor(option);
                continue;
            }
            for (const QString &name : option.names)
                values += u"        '%1 %2') takes=yes words='%3' ;;\n"_s.arg(path, name, offered);
        }
        options += u"        '%1') options='%2' words='%3' ;;\n"_s.arg(path, names.join(u' '), words.join(u' '));
    }
    return u"# Completion of relvar-cli for bash; made by: relvar-cli completion bash\n"
           "_relvar_cli() {\n"
           "    local word=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
           "    local path='' commands='' options='' words='' takes='' i\n"
           "    COMPREPLY=()\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        _relvar_cli_commands \"$path\"\n"
           "        case \" $commands \" in *\" ${COMP_WORDS[i]} \"*) path=\"${path:+$path }${COMP_WORDS[i]}\" ;; "
           "esac\n"
           "    done\n"
           "    _relvar_cli_commands \"$path\"\n"
           "    _relvar_cli_value \"$path $previous\"\n"
           "    [ -z \"$takes\" ] && _relvar_cli_value \" $previous\"\n"
           "    if [ -z \"$takes\" ]; then\n"
           "        _relvar_cli_options \"$path\"\n"
           "        case \"$word\" in\n"
           "            -*)\n"
           "                words=\"$options\"\n"
           "                if [ -n \"$path\" ]; then\n"
           "                    local own=\"$options\"\n"
           "                    _relvar_cli_options ''\n"
           "                    words=\"$own $options\"\n"
           "                fi\n"
           "                ;;\n"
           "            *) words=\"$commands $words\" ;;\n"
           "        esac\n"
           "    fi\n"
           "    # Where nothing fits, the name of a file may.\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\" | sort -u)\n"
           "}\n"
           "_relvar_cli_commands() {\n    commands=''\n    case \"$1\" in\n%1    esac\n}\n"
           "_relvar_cli_value() {\n    case \"$1\" in\n%2    esac\n}\n"
           "_relvar_cli_options() {\n    case \"$1\" in\n%3    esac\n}\n"
           "complete -o default -F _relvar_cli relvar-cli\n"_s.arg(below, values, options);
}

// Zsh

QString zshArgument(const OptionHelp &option)
{
    QString text = option.text;
    for (const QChar special : u"\\[]:"_s)
        text.replace(special, u'\\' + QString(special));
    QStringList words = wordsFor(option);
    for (QString &word : words)
        word.replace(u':', u"\\:"_s);
    const QString behind = words.isEmpty() ? u"_files"_s : u"(%1)"_s.arg(words.join(u' '));
    const QString value
        = option.value.isEmpty() ? QString() : u":%1:%2"_s.arg(QString(option.value).replace(u':', u' '), behind);
    QString line;
    for (const QString &name : option.names)
        line += u" \\\n            "_s + quoted(name + u'[' + text + u']' + value, Shell::Zsh);
    return line;
}

QString zshScript(const QList<CommandHelp> &tree)
{
    QString functions;
    for (const CommandHelp &command : tree) {
        QString name = u"_relvar_cli"_s;
        for (const QString &word : command.path)
            name += u'_' + QString(word).replace(u'-', u'_');
        QString arguments;
        for (const OptionHelp &option : command.options)
            arguments += zshArgument(option);
        if (command.commands.isEmpty()) {
            functions += u"%1() {\n    _arguments%2 \\\n            '*:file:_files'\n}\n"_s.arg(name, arguments);
            continue;
        }
        QString described;
        QString cases;
        for (const QString &word : command.commands) {
            for (const CommandHelp &candidate : tree) {
                if (candidate.path == command.path + QStringList(word))
                    described += u" \\\n                "_s
                                 + quoted(word + u':' + QString(candidate.text).replace(u':', u"\\:"_s), Shell::Zsh);
            }
            cases += u"                %1) %2_%3 ;;\n"_s.arg(word, name, QString(word).replace(u'-', u'_'));
        }
        functions
            += u"%1() {\n    local context state line\n    local -a commands\n"
               "    _arguments -C%2 \\\n            '1:command:->command' '*::argument:->argument'\n"
               "    case $state in\n        command)\n            commands=(%3)\n"
               "            _describe command commands\n            ;;\n"
               "        argument)\n            case $words[1] in\n%4            esac\n            ;;\n    esac\n}\n"_s
                   .arg(name, arguments, described, cases);
    }
    return u"#compdef relvar-cli\n# Completion of relvar-cli for zsh; made by: relvar-cli completion zsh\n%1_relvar_cli \"$@\"\n"_s
        .arg(functions);
}

// Fish

QString fishScript(const QList<CommandHelp> &tree)
{
    QString script = u"# Completion of relvar-cli for fish; made by: relvar-cli completion fish\n"_s;
    for (const CommandHelp &command : tree) {
        QString when;
        for (const QString &word : command.path)
            when += (when.isEmpty() ? u""_s : u"; and "_s) + u"__fish_seen_subcommand_from "_s + word;
        const QString condition = when.isEmpty() ? QString() : u" -n "_s + quoted(when, Shell::Fish);
        for (const QString &word : command.commands) {
            for (const CommandHelp &candidate : tree) {
                if (candidate.path != command.path + QStringList(word))
                    continue;
                const QString unseen = (when.isEmpty() ? u""_s : when + u"; and "_s)
                                       + u"not __fish_seen_subcommand_from "_s + command.commands.join(u' ');
                script += u"complete -c relvar-cli -n %1 -a %2 -d %3\n"_s.arg(quoted(unseen, Shell::Fish), word,
                                                                              quoted(candidate.text, Shell::Fish));
            }
        }
        for (const OptionHelp &option : command.options) {
            QString names;
            for (const QString &name : option.names)
                names += name.startsWith(u"--") ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
            if (names.isEmpty())
                continue;
            const QStringList words = wordsFor(option);
            const QString value = option.value.isEmpty() ? QString()
                                  : words.isEmpty()      ? u" -r"_s
                                                         : u" -x -a "_s + quoted(words.join(u' '), Shell::Fish);
            script += u"complete -c relvar-cli%1%2%3 -d %4\n"_s.arg(condition, names, value,
                                                                    quoted(option.text, Shell::Fish));
        }
    }
    return script;
}

} // namespace

QString completionScript(const QList<CommandHelp> &tree, Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(tree);
    case Shell::Zsh:
        return zshScript(tree);
    case Shell::Fish:
        return fishScript(tree);
    }
    Q_UNREACHABLE();
}

void addCompletion(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("completion", "Print what a shell needs to complete these commands");
    const auto shell = std::make_shared<QString>();
    addText(command, "shell", *shell, "bash, zsh or fish")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command.callback([shell, &app, &chosen] {
        chosen.run = [shell, &app](Session &session) -> Result<ExitCode> {
            const Shell wanted = *shell == u"bash" ? Shell::Bash : *shell == u"zsh" ? Shell::Zsh : Shell::Fish;
            session.output.data(completionScript(commandTree(app), wanted));
            return ExitCode::Done;
        };
    });
}

} // namespace relvar::cli
