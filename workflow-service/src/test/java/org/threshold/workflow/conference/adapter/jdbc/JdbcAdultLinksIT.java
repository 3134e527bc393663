package org.threshold.workflow.conference.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLink.Ended;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

class JdbcAdultLinksIT {

    private static final Instant SINCE = Instant.parse("2026-11-23T10:00:00Z");
    private static final StaffId MANAGER = new StaffId(new UUID(1, 2));
    private static final TestDatabase DATABASE = TestDatabase.create("adultlinks");

    private final JdbcAdultLinks rows = new JdbcAdultLinks(DATABASE.jdbc());
    private final PersonId adult = person("adult");
    private final CaseRef plan = openCase();
    private final CaseRef other = openCase();

    @Test
    void a_link_is_found_from_both_ends_and_stands_once() {
        AdultLink one = link(plan, other);

        assertThat(rows.add(one)).isTrue();
        assertThat(rows.add(link(plan, other))).isFalse();

        assertThat(rows.of(plan)).containsExactly(one);
        assertThat(rows.of(other)).containsExactly(one);
        assertThat(rows.lock(one.id())).contains(one);
    }

    @Test
    void one_that_was_ended_is_kept_and_another_may_begin() {
        AdultLink one = link(plan, other);
        rows.add(one);
        AdultLink over = one.ended(new Ended("He has died.", MANAGER, SINCE.plusSeconds(60)));

        rows.save(over);

        assertThat(rows.lock(one.id())).contains(over);
        assertThat(rows.add(link(plan, other))).isTrue();
        assertThatThrownBy(() -> rows.save(one.ended(new Ended("", MANAGER, SINCE))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void it_goes_with_its_case_and_two_that_become_one_are_one() {
        CaseRef into = openCase();
        AdultLink moves = link(plan, other);
        AdultLink there = link(plan, into);
        rows.add(moves);
        rows.add(there);

        rows.moved(other, into);
        assertThat(rows.of(plan)).containsExactly(there);
        rows.moved(into, other);

        assertThat(rows.of(other)).extracting(AdultLink::id).containsExactly(there.id());
        assertThat(rows.of(into)).isEmpty();
    }

    private AdultLink link(CaseRef from, CaseRef to) {
        return new AdultLink(
                new AdultLinkId(UUID.randomUUID()), adult, from, to, SINCE, Optional.empty());
    }

    private static CaseRef openCase() {
        return new CaseRef(
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into case_file (ref, person_id, opened_at)
                                values ('CP-' || nextval('case_number'), :person, now()) returning ref
                                """)
                        .param("person", UUID.randomUUID())
                        .query(String.class)
                        .single());
    }

    private static PersonId person(String kind) {
        return new PersonId(
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                                                    sex, practice)
                                values (gen_random_uuid(), 1, :kind, 'Somebody', '{}', '{}', 'unknown',
                                        'not-known', 'not-recorded') returning id
                                """)
                        .param("kind", kind)
                        .query(UUID.class)
                        .single());
    }
}
