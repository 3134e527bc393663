package org.threshold.workflow.incident.adapter.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.incident.app.Incidents;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcIncidents implements Incidents {

    private static final String SELECT =
            """
            select id, cases, happened_at, children, people, others, words, recorded_by, by_staff,
                   agency, recorded_at, told, state, indicators, engagement, grade, reason,
                   assessed_by, assessed_at, history
            from domestic_abuse_incident
            """;
    private static final String LATEST_FIRST = " order by happened_at desc, id desc";

    private final JdbcClient jdbc;

    JdbcIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AbuseIncident one) {
        var about = one.about();
        jdbc.sql(
                        """
                        insert into domestic_abuse_incident
                            (id, cases, happened_at, children, people, others, words, recorded_by,
                             by_staff, agency, recorded_at, told, state)
                        values (:id, :cases, :at, :children, :people, :others, :words, :by,
                                :staff, :agency, :recorded, :told, 'waiting')
                        """)
                .param("id", one.id().value())
                .param("cases", Columns.cases(about.cases()))
                .param("at", Columns.utc(about.at()))
                .param("children", about.scene().children().code())
                .param("people", Columns.people(about.scene().people()))
                .param("others", about.scene().others())
                .param("words", about.scene().words())
                .param("by", about.recorded().by().value())
                .param("staff", about.recorded().by() instanceof StaffId)
                .param("agency", about.recorded().agency().code())
                .param("recorded", Columns.utc(about.recorded().at()))
                .param("told", one.told().map(Grade::code).orElse(null))
                .update();
    }

    @Override
    public Optional<AbuseIncident> find(IncidentId id) {
        return read(id, "");
    }

    @Override
    public Optional<AbuseIncident> lock(IncidentId id) {
        return read(id, " for update");
    }

    private Optional<AbuseIncident> read(IncidentId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(IncidentRow::read)
                .optional();
    }

    @Override
    public void save(AbuseIncident one) {
        jdbc.sql(
                        """
                        update domestic_abuse_incident
                        set state = :state, told = :told, indicators = :indicators,
                            engagement = :engagement, grade = :grade, reason = :reason,
                            assessed_by = :assessedBy, assessed_at = :assessedAt, history = :history
                        where id = :id
                        """)
                .paramSource(StandingColumns.of(one))
                .update();
    }

    @Override
    public List<AbuseIncident> of(CaseRef ref) {
        return jdbc.sql(SELECT + "where cases @> array[:case]::text[]" + LATEST_FIRST)
                .param("case", ref.value())
                .query(IncidentRow::read)
                .list();
    }

    @Override
    public List<AbuseIncident> around(Collection<PersonId> people, Collection<CaseRef> cases) {
        return jdbc.sql(
                        SELECT
                                + "where cases && cast(:cases as text[])"
                                + " or people && cast(:people as uuid[])"
                                + LATEST_FIRST)
                .param("cases", Columns.cases(cases))
                .param("people", Columns.people(people))
                .query(IncidentRow::read)
                .list();
    }

    @Override
    public List<AbuseIncident> withoutDash() {
        return jdbc.sql(SELECT + "where state = 'waiting' order by happened_at, id")
                .query(IncidentRow::read)
                .list();
    }

    @Override
    public void restsOn(IncidentId id, ChangeId change) {
        jdbc.sql("update domestic_abuse_incident set change_id = :change where id = :id")
                .param("change", change.value())
                .param("id", id.value())
                .update();
    }

    @Override
    public Map<ChangeId, AbuseIncident> reported(CaseRef ref) {
        Map<ChangeId, AbuseIncident> found = new LinkedHashMap<>();
        jdbc.sql(
                        SELECT.replace("select id,", "select change_id, id,")
                                + "where cases @> array[:case]::text[] and state = 'waiting'"
                                + " and change_id is not null"
                                + LATEST_FIRST)
                .param("case", ref.value())
                .query(
                        row -> {
                            var change = new ChangeId(Columns.id(row, "change_id"));
                            found.put(change, IncidentRow.read(row, 0));
                        });
        return found;
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql(
                        """
                        update domestic_abuse_incident
                        set cases = case when cases @> array[:into]::text[]
                                         then array_remove(cases, :from)
                                         else array_replace(cases, :from, :into) end
                        where cases @> array[:from]::text[]
                        """)
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    @Override
    public void supervised(IncidentId id, String action, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update domestic_abuse_incident
                        set supervision = :action, supervised_by = :by, supervised_at = :at
                        where id = :id
                        """)
                .param("action", action)
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<String> supervision(IncidentId id) {
        return jdbc.sql(
                        """
                        select supervision from domestic_abuse_incident
                        where id = :id and supervision is not null
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional();
    }
}
