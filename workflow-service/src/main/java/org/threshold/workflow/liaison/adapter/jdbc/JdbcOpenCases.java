package org.threshold.workflow.liaison.adapter.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.liaison.app.OpenCases;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.referral.CaseRef;

/** A stay whose dates are only roughly known counts on every day that it may cover. */
@Repository
class JdbcOpenCases implements OpenCases {

    private static final String OF_HOMES =
            """
            with here as (
                select id from person where practice_code = :practice),
            stay as (
                select household_id, person_id from household_member
                where (start_earliest is null or start_earliest <= :on) and (end_latest is null or end_latest >= :on)),
            near as (
                select id from here
                union
                select other.person_id from here
                join stay own on own.person_id = here.id
                join stay other on other.household_id = own.household_id)
            select f.ref, f.person_id from near
            join case_file f on f.person_id = near.id and f.closed_at is null
            order by length(f.ref), f.ref
            """;

    private final JdbcClient jdbc;

    JdbcOpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenCase> at(RegisteredAt practice, LocalDate on) {
        return jdbc.sql(OF_HOMES)
                .param("practice", practice.odsCode())
                .param("on", on)
                .query(
                        (row, _) ->
                                new OpenCase(
                                        new CaseRef(row.getString("ref")),
                                        Columns.person(row, "person_id")))
                .list();
    }

    @Override
    public List<RegisteredAt> practices() {
        return jdbc.sql(
                        """
                        select distinct p.practice_code from case_file f
                        join person p on p.id = f.person_id
                        where f.closed_at is null and p.practice_code is not null
                        order by p.practice_code
                        """)
                .query((row, _) -> new RegisteredAt(row.getString("practice_code")))
                .list();
    }
}
