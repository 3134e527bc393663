package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Missing;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.platform.SendingKey;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows of changes. */
final class ChangeTables {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeTables(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(KeptChange kept) {
        var change = kept.change();
        NewChange what = change.what();
        jdbc.sql(
                        """
                        insert into change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by,
                                                            by_staff, agency, codes, detail, why_late, relation, original)
                        values (:id, :kind, :stage, :occurredAt, :recordedAt, :by,
                                :byStaff, :agency, :codes, :detail, :whyLate, :relation, :original)
                        """)
                .param("id", change.id().value())
                .param("kind", what.kind().eventName())
                .param("stage", what.stage())
                .param("occurredAt", Rows.utc(what.occurredAt()))
                .param("recordedAt", Rows.utc(change.recordedAt()))
                .param("by", change.by().id().value())
                .param("byStaff", change.by().staff().isPresent())
                .param("agency", kept.reporter().code())
                .param("codes", json.writeValueAsString(what.codes()))
                .param("detail", what.detail())
                .param("whyLate", what.whyLate())
                .param("relation", kept.relation().code())
                .param("original", original(kept.relation()))
                .update();
        addCases(change.id(), what);
    }

    private static @Nullable UUID original(Relation relation) {
        return switch (relation) {
            case Relation.First _ -> null;
            case Relation.Correction(var id) -> id.value();
            case Relation.Withdrawal(var id) -> id.value();
        };
    }

    private void addCases(ChangeId id, NewChange what) {
        jdbc.sql(
                        """
                        insert into change_case (change_id, place, case_ref)
                        select :id, place, ref
                        from unnest(cast(:refs as text[])) with ordinality as given (ref, place)
                        """)
                .param("id", id.value())
                .param("refs", what.caseRefs().toArray(String[]::new))
                .update();
    }

    void missing(ChangeId change, Missing one) {
        jdbc.sql(
                        """
                        insert into not_told (change_id, cases, who, why, reason)
                        values (:change, array[cast(:ref as text)], :who, 'nobody-found', :reason)
                        """)
                .param("change", change.value())
                .param("ref", one.caseRef().value())
                .param("who", one.party().words())
                .param("reason", one.reason())
                .update();
    }

    void leftOut(ChangeId change, LeftOut one) {
        jdbc.sql(
                        """
                        insert into not_told (change_id, cases, who, why, reason)
                        values (:change, array(select case_ref from change_case where change_id = :change
                                               order by place),
                                :who, 'left-out', :reason)
                        """)
                .param("change", change.value())
                .param("who", one.recipient().key())
                .param("reason", one.reason())
                .update();
    }

    /** Takes a sender's key; false when it was taken before. */
    boolean addKey(Actor sender, SendingKey key, ChangeId id) {
        return jdbc.sql(
                                """
                                insert into change_key (sender, key, fingerprint, change_id)
                                values (:sender, :key, :fingerprint, :change)
                                on conflict (sender, key) do nothing
                                """)
                        .param("sender", sender.id().value())
                        .param("key", key.value())
                        .param("fingerprint", key.fingerprint())
                        .param("change", id.value())
                        .update()
                == 1;
    }
}
