package org.threshold.workflow.document.adapter.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.Entry;

/** An entry that becomes a row. */
record NewEntry(Entry entry, Actor by) {

    private static final String SHARED =
            """
            insert into document_entry (id, supports, corrects, why_wrong, agency, filed_by, by_system, filed_at,
            """;

    private static final String VALUES =
            """
            values (:id, :supports, :corrects, :whyWrong, :agency, :by, :bySystem, :at,
            """;

    private static final String ELSEWHERE =
            SHARED
                    + "kind, title, kept_in, reference, why_none, dated_on, author)"
                    + VALUES
                    + "'elsewhere', :title, :keptIn, :reference, :whyNone, :datedOn, :author)";

    private static final String EMAIL =
            SHARED
                    + "kind, title, sender, sender_agency, sender_check, received_at, body)"
                    + VALUES
                    + "'email', :title, :sender, :senderAgency, :senderCheck, :receivedAt, :body)";

    void insert(JdbcClient jdbc) {
        Map<String, @Nullable Object> values = shared();
        switch (entry.said().content()) {
            case Elsewhere document -> {
                put(document, values);
                jdbc.sql(ELSEWHERE).params(values).update();
            }
            case Email email -> {
                put(email, values);
                jdbc.sql(EMAIL).params(values).update();
            }
        }
    }

    private Map<String, @Nullable Object> shared() {
        var said = entry.said();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", entry.id().value());
        values.put("supports", said.place().supports().map(it -> it.value()).orElse(null));
        values.put("corrects", said.corrects().map(it -> it.of().value()).orElse(null));
        values.put("whyWrong", said.corrects().map(it -> it.why()).orElse(null));
        values.put("agency", entry.filed().by().code());
        values.put("by", by.id().value());
        values.put("bySystem", entry.filed().bySystem());
        values.put("at", EntryRow.utc(entry.filed().at()));
        return values;
    }

    private static void put(Elsewhere document, Map<String, @Nullable Object> values) {
        values.put("title", document.title());
        values.put("keptIn", document.where().keptIn().code());
        values.put("reference", document.where().reference());
        values.put("whyNone", document.where().whyNone());
        values.put("datedOn", document.datedOn());
        values.put("author", document.author());
    }

    private static void put(Email email, Map<String, @Nullable Object> values) {
        values.put("title", email.subject());
        values.put("sender", email.sender().address());
        values.put("senderAgency", email.sender().agency().map(Agency::code).orElse(null));
        values.put("senderCheck", email.sender().check().code());
        values.put("receivedAt", EntryRow.utc(email.receivedAt()));
        values.put("body", email.text());
    }
}
