package org.threshold.workflow.ward.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.Observations;
import org.threshold.workflow.ward.domain.Aspect;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.ward.domain.ObservationId;
import org.threshold.workflow.ward.domain.Seen;

@Repository
class JdbcObservations implements Observations {

    private final JdbcClient jdbc;

    JdbcObservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Observation one, Actor by) {
        jdbc.sql(
                        """
                        insert into ward_observation
                            (id, case_ref, about, whom, seen_at, seen_by, fact, opinion, agency, recorded_by, recorded_at)
                        values (:id, :case, :about, :whom, :seenAt, :seenBy, :fact, :opinion, :agency, :by, :at)
                        """)
                .param("id", one.id().value())
                .param("case", one.caseRef().value())
                .param("about", codes(one.seen().about()))
                .param("whom", one.seen().whom())
                .param("seenAt", utc(one.seen().at()))
                .param("seenBy", one.seen().seenBy())
                .param("fact", one.seen().fact())
                .param("opinion", one.seen().opinion())
                .param("agency", one.by().code())
                .param("by", by.id().value())
                .param("at", utc(one.recordedAt()))
                .update();
    }

    @Override
    public List<Observation> of(List<CaseRef> refs) {
        return jdbc.sql(
                        """
                        select id, case_ref, about, whom, seen_at, seen_by, fact, opinion, agency, recorded_at
                        from ward_observation where case_ref = any(:refs)
                        order by seen_at desc, recorded_at desc, id
                        """)
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    private static Observation read(ResultSet row) throws SQLException {
        return new Observation(
                new ObservationId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                new Seen(
                        aspects((String[]) row.getArray("about").getArray()),
                        row.getString("whom"),
                        instant(row, "seen_at"),
                        row.getString("seen_by"),
                        row.getString("fact"),
                        row.getString("opinion")),
                Agency.of(row.getString("agency")).orElseThrow(),
                instant(row, "recorded_at"));
    }

    private static String[] codes(List<Aspect> about) {
        return about.stream().map(Aspect::code).toArray(String[]::new);
    }

    private static List<Aspect> aspects(String[] codes) {
        return Stream.of(codes)
                .map(
                        code ->
                                Stream.of(Aspect.values())
                                        .filter(one -> one.code().equals(code))
                                        .findFirst()
                                        .orElseThrow())
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
