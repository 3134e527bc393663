package org.threshold.workflow.referral.adapter.jdbc;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.NamedAround;

@Repository
class JdbcNamedAround implements NamedAround {

    private final JdbcClient jdbc;

    JdbcNamedAround(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Named> of(CaseRef ref) {
        return jdbc.sql(
                        """
                        with answering as (
                            select coalesce(joined_to, ref) as ref from case_file where ref = :ref),
                        own as (
                            select ref from answering
                            union select f.ref from case_file f join answering a on f.joined_to = a.ref),
                        told as (
                            select referral_id from referral_child where case_ref in (select ref from own))
                        select person_id, relationship from referral_adult
                        where referral_id in (select referral_id from told)
                        union
                        select person_id, '' from referral_child
                        where referral_id in (select referral_id from told)
                          and case_ref not in (select ref from own)
                        order by person_id, relationship
                        """)
                .param("ref", ref.value())
                .query(
                        (row, _) ->
                                new Named(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        row.getString("relationship")))
                .list();
    }
}
