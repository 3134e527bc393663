package org.threshold.workflow.access.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.threshold.workflow.access.People.HOSPITAL;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.FakeAccessLog;
import org.threshold.workflow.access.FakeKeys;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.access.domain.KeyRegister.IssuedKey;

/** Operators give and end the keys of agencies' systems, and nobody else does. */
class KeysOfSystemsTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Actor OLA = OLA_OPERATOR.actor();

    private final FakeAccessLog log = new FakeAccessLog();
    private final CheckAccess access = new CheckAccess(log);
    private final FakeKeys keys = new FakeKeys();
    private final IssueKey issue = new IssueKey(access, keys, keys, log, () -> NINE);
    private final EndKey end = new EndKey(access, keys, log);
    private final ShowKeys show = new ShowKeys(access, keys);

    @Test
    void a_key_is_given_to_one_agency_kept_as_its_hash_and_put_on_record() {
        var given = issue.handle(OLA, Agency.SCHOOL, "pupil records");

        assertThat(keys.hashes()).containsExactly(KeyHash.of(given.text()));
        assertThat(show.handle(OLA))
                .extracting(IssuedKey::agency, IssuedKey::label, IssuedKey::issuedAt)
                .containsExactly(tuple(Agency.SCHOOL, "pupil records", NINE));
        assertThat(log.lines()).containsExactly("key issued to school");
        assertThat(given.toString()).doesNotContain(given.text());
    }

    @Test
    void a_key_ends_once_and_the_agencys_other_one_stays() {
        var old = issue.handle(OLA, Agency.SCHOOL, "old");
        issue.handle(OLA, Agency.SCHOOL, "new");

        assertThat(end.handle(OLA, old.id())).isTrue();
        assertThat(end.handle(OLA, old.id())).isFalse();
        assertThat(show.handle(OLA))
                .filteredOn(IssuedKey::inForce)
                .extracting(IssuedKey::label)
                .containsExactly("new");
        assertThat(log.lines()).endsWith("key ended " + old.id().value());
    }

    @Test
    void neither_a_manager_nor_a_system_gives_sees_or_ends_keys() {
        var given = issue.handle(OLA, Agency.SCHOOL, "pupil records");

        for (Actor other : List.of(TERRY_TEAM.actor(), HOSPITAL)) {
            assertThatThrownBy(() -> issue.handle(other, Agency.POLICE, "mine"))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> end.handle(other, given.id()))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> show.handle(other)).isInstanceOf(AccessRefused.class);
        }
        assertThat(show.handle(OLA)).hasSize(1).allMatch(IssuedKey::inForce);
    }
}
