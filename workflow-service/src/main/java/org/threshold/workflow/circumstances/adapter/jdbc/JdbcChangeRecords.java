package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.ChangeRecords;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Missing;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcChangeRecords implements ChangeRecords {

    private final JdbcClient jdbc;
    private final ChangeRow rows;
    private final ChangeTables tables;

    JdbcChangeRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new ChangeRow(json);
        this.tables = new ChangeTables(jdbc, json);
    }

    @Override
    public void add(KeptChange kept) {
        tables.add(kept);
    }

    @Override
    public Optional<KeptChange> find(ChangeId id) {
        return one(id, "");
    }

    @Override
    public Optional<KeptChange> lock(ChangeId id) {
        return one(id, " for update");
    }

    private Optional<KeptChange> one(ChangeId id, String lock) {
        return jdbc.sql(ChangeRow.SELECT + " where c.id = :id" + lock)
                .param("id", id.value())
                .query((row, number) -> rows.kept(row))
                .optional();
    }

    @Override
    public Optional<ChangeId> successor(ChangeId id) {
        return jdbc.sql("select id from change_of_circumstance where original = :id")
                .param("id", id.value())
                .query((row, number) -> new ChangeId(Rows.id(row, "id")))
                .optional();
    }

    @Override
    public List<NewChange> standing(CaseRef ref) {
        return jdbc.sql(ChangeRow.STANDING)
                .param("ref", ref.value())
                .query((row, number) -> rows.what(row))
                .list();
    }

    @Override
    public void referredBy(CaseRef ref, Agency agency) {
        jdbc.sql(
                        """
                        insert into case_referrer (case_ref, agency) values (:ref, :agency)
                        on conflict do nothing
                        """)
                .param("ref", ref.value())
                .param("agency", agency.code())
                .update();
    }

    @Override
    public List<Agency> referrers(CaseRef ref) {
        return jdbc.sql("select agency from case_referrer where case_ref = :ref order by agency")
                .param("ref", ref.value())
                .query((row, number) -> Rows.agency(row))
                .list();
    }

    @Override
    public void notTold(ChangeId change, List<Missing> missing, List<LeftOut> leftOut) {
        missing.forEach(one -> tables.missing(change, one));
        leftOut.forEach(one -> tables.leftOut(change, one));
    }

    @Override
    public List<LeftOut> leftOut(ChangeId change) {
        return jdbc.sql(
                        """
                        select who, reason from not_told
                        where change_id = :change and why = 'left-out' order by position
                        """)
                .param("change", change.value())
                .query((row, number) -> Rows.leftOut(row))
                .list();
    }

    @Override
    public KeyTaken takeKey(Actor sender, SendingKey key, ChangeId id) {
        return tables.addKey(sender, key, id)
                ? new KeyTaken.Now()
                : sentBefore(sender, key)
                        .<KeyTaken>map(KeyTaken.Before::new)
                        .orElseGet(KeyTaken.ForSomethingElse::new);
    }

    @Override
    public Optional<ChangeId> sentBefore(Actor sender, SendingKey key) {
        return jdbc.sql(
                        """
                        select change_id from change_key
                        where sender = :sender and key = :key and fingerprint = :fingerprint
                        """)
                .param("sender", sender.id().value())
                .param("key", key.value())
                .param("fingerprint", key.fingerprint())
                .query((row, number) -> new ChangeId(Rows.id(row, "change_id")))
                .optional();
    }
}
