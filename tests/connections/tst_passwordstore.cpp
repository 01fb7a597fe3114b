// SPDX-License-Identifier: GPL-3.0-or-later
// Where passwords stay: in memory, in a keychain when it is wanted and there is one, nowhere else.
#include "connections/passwordstore.h"
#include "support/fatalwarnings.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::connections;
using database::Secret;

namespace {

const QString address = u"postgresql://ann@host:5433/shop"_s;

/// Answers when it is told to.
class SlowKeychain : public Keychain
{
public:
    struct Box
    {
        QHash<QString, QByteArray> entries;
        std::optional<Error> failure;
        QList<std::function<void()>> waiting;
        int reads = 0;

        void answer()
        {
            for (const auto &one : std::exchange(waiting, {}))
                one();
        }
    };

    explicit SlowKeychain(Box &box)
        : m_box(box)
    {
    }
    void read(const QString &key, std::function<void(const Result<Secret> &)> done) override
    {
        ++m_box.reads;
        m_box.waiting.append([this, key, done] {
            if (m_box.failure)
                done(fail(*m_box.failure));
            else
                done(m_box.entries.contains(key) ? Secret(QString::fromUtf8(m_box.entries.value(key))) : Secret());
        });
    }
    void write(const QString &key, const Secret &secret, std::function<void(const Result<> &)> done) override
    {
        m_box.waiting.append([this, key, secret, done] {
            if (!m_box.failure)
                m_box.entries.insert(key, secret.reveal());
            done(m_box.failure ? Result<>(fail(*m_box.failure)) : Result<>());
        });
    }
    void remove(const QString &key, std::function<void(const Result<> &)> done) override
    {
        m_box.waiting.append([this, key, done] {
            m_box.entries.remove(key);
            done({});
        });
    }

private:
    Box &m_box;
};

} // namespace

class TestPasswordStore : public QObject
{
    Q_OBJECT

private:
    SlowKeychain::Box m_box;

    std::unique_ptr<PasswordStore> makeStore()
    {
        return std::make_unique<PasswordStore>(std::make_unique<SlowKeychain>(m_box));
    }

private Q_SLOTS:
    void init() { m_box = {}; }

    void theSessionKeepsWhatItIsTold()
    {
        PasswordStore store({});
        QVERIFY(!store.hasKeychain());
        QVERIFY(!store.known(address).isKnown());
        store.keep(address, Secret(u"pw"_s), Remember::InKeychain);
        QCOMPARE(store.known(address).reveal(), "pw");
        // The same login, encrypted otherwise; another user is another login.
        QCOMPARE(store.known(address + u"?sslmode=require"_s).reveal(), "pw");
        QVERIFY(!store.known(u"postgresql://bob@host:5433/shop"_s).isKnown());
        QVERIFY(!store.known(address + u"?service=other"_s).isKnown());
        store.forget(address);
        QVERIFY(!store.known(address).isKnown());
        // An empty password is one.
        store.keep(address, Secret(QString()), Remember::ThisSession);
        QVERIFY(store.known(address).isKnown());
        store.keep(u"/home/ann/shop.db"_s, Secret(u"pw"_s), Remember::ThisSession);
        QVERIFY(!store.known(u"/home/ann/shop.db"_s).isKnown());
    }

    void theKeychainHasWhatIsToBeRemembered()
    {
        {
            const auto store = makeStore();
            store->keep(address, Secret(u"pw"_s), Remember::InKeychain);
            m_box.answer();
            QCOMPARE(m_box.entries, (QHash<QString, QByteArray>{{address, "pw"}}));
        }
        const auto store = makeStore();
        QObject receiver;
        QByteArray found;
        store->find(address, &receiver, [&found](const Secret &secret) { found = secret.reveal(); });
        QCOMPARE(found, QByteArray());
        m_box.answer();
        QCOMPARE(found, "pw");
        // Once found it is known.
        store->find(address, &receiver, [](const Secret &) {});
        QCOMPARE(m_box.reads, 1);
        // Only for this session: the older one goes out of the keychain.
        store->keep(address, Secret(u"new"_s), Remember::ThisSession);
        m_box.answer();
        QVERIFY(m_box.entries.isEmpty());
        QCOMPARE(store->known(address).reveal(), "new");
    }

    void whoIsGoneIsNotAnswered()
    {
        const auto store = makeStore();
        auto receiver = std::make_unique<QObject>();
        bool answered = false;
        store->find(address, receiver.get(), [&answered](const Secret &) { answered = true; });
        receiver.reset();
        m_box.answer();
        QVERIFY(!answered);
    }

    void aDesktopWithoutKeychainIsAskedOnce()
    {
        m_box.failure = Error{KeychainError::Unavailable, text("test", "There is none.")};
        const auto store = makeStore();
        QSignalSpy notRemembered(store.get(), &PasswordStore::notRemembered);
        QObject receiver;
        int answers = 0;
        const auto count = [&answers](const Secret &secret) { answers += secret.isKnown() ? 100 : 1; };
        store->find(address, &receiver, count);
        m_box.answer();
        QVERIFY(!store->hasKeychain());
        store->find(address, &receiver, count);
        QCOMPARE(answers, 2);
        QCOMPARE(m_box.reads, 1);
        QCOMPARE(notRemembered.size(), 0);
    }

    void whatCouldNotBeRememberedIsSaid()
    {
        m_box.failure = Error{KeychainError::Refused, text("test", "It is locked.")};
        const auto store = makeStore();
        QSignalSpy notRemembered(store.get(), &PasswordStore::notRemembered);
        store->keep(address, Secret(u"pw"_s), Remember::InKeychain);
        m_box.answer();
        QCOMPARE(notRemembered.size(), 1);
        QCOMPARE(store->known(address).reveal(), "pw");
        QVERIFY(store->hasKeychain());
    }
};

RELVAR_TEST_MAIN(TestPasswordStore)
#include "tst_passwordstore.moc"
