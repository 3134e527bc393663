package org.threshold.workflow.referral.adapter.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

@Repository
class JdbcCases implements Cases, CaseReferences {

    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        jdbc.sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values ('CP-' || nextval('case_number'), :person, :at)
                        on conflict (person_id) where closed_at is null do nothing
                        """)
                .param("person", child.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select ref from case_file where person_id = :person and closed_at is null")
                .param("person", child.value())
                .query((row, number) -> new CaseRef(row.getString("ref")))
                .single();
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return jdbc.sql(
                        """
                        select coalesce(other.person_id, own.person_id) as person_id
                        from case_file own left join case_file other on other.ref = own.joined_to
                        where own.ref = :ref
                        """)
                .param("ref", ref.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    @Override
    public void lock(List<CaseRef> refs) {
        jdbc.sql("select ref from case_file where ref = any (:refs) order by ref for update")
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query((row, number) -> row.getString("ref"))
                .list();
    }

    @Override
    public Map<PersonId, List<String>> of(Collection<PersonId> children) {
        return jdbc
                .sql(
                        """
                        select person_id, ref from case_file
                        where person_id = any (:people) and joined_to is null
                        order by closed_at is not null, opened_at desc
                        """)
                .param("people", children.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                Map.entry(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        row.getString("ref")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
