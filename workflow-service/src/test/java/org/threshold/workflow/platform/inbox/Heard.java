package org.threshold.workflow.platform.inbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.platform.EventHandler;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.IncomingEvent;
import tools.jackson.databind.json.JsonMapper;

/** An inbox on a real database, whose handler writes down what it hears and can be made to fail. */
final class Heard implements EventHandler, Incidents {

    static final String TYPE = "org.threshold.heard.v1";

    final JdbcClient jdbc;
    final Envelopes envelopes = new Envelopes(JsonMapper.builder().build());
    final Inbox inbox;
    final TakeIn takeIn;

    /** What cannot be handled; whoever mends it takes it out. */
    final Set<String> broken = ConcurrentHashMap.newKeySet();

    final List<UUID> alerts = new CopyOnWriteArrayList<>();
    final Set<UUID> open = new HashSet<>();

    Heard() {
        var database = TestDatabase.create("inbox");
        jdbc = database.jdbc();
        jdbc.sql("create table heard (place bigint generated always as identity, what text)")
                .update();
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database.source()));
        inbox =
                new Inbox(
                        transactions,
                        new InboxRows(jdbc),
                        envelopes,
                        new Handlers(List.of(this)),
                        Instant::now);
        takeIn = new TakeIn(inbox, this);
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** Writes first and fails then, so that a failure has something to take back. */
    @Override
    public void handle(IncomingEvent event) {
        String what = event.text("what");
        jdbc.sql("insert into heard (what) values (:what)").param("what", what).update();
        if (broken.contains(what)) {
            throw new IllegalStateException("not this one");
        }
    }

    @Override
    public synchronized void raise(IncidentKind kind, UUID subjectId, String words) {
        alerts.add(subjectId);
        open.add(subjectId);
    }

    @Override
    public synchronized void healed(IncidentKind kind, UUID subjectId) {
        open.remove(subjectId);
    }

    /** Everything that was heard and committed, in order. */
    List<String> all() {
        return jdbc.sql("select what from heard order by place")
                .query((row, number) -> row.getString("what"))
                .list();
    }

    /** The body of a record: the next of its key when the sequence says so. */
    static String body(String what, long sequence) {
        return body("id-" + what, what, sequence);
    }

    static String body(String id, String what, long sequence) {
        return """
        {"specversion":"1.0","id":"%s","source":"/notification-service","type":"%s",
         "sequence":"%d","data":{"what":"%s"}}
        """
                .formatted(id, TYPE, sequence, what);
    }
}
