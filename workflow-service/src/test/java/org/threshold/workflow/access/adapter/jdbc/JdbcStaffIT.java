package org.threshold.workflow.access.adapter.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.access.domain.KeyRegister.IssuedKey;
import org.threshold.workflow.access.domain.KeyRegister.KeySeed;
import org.threshold.workflow.access.domain.SessionBook.Entry;
import org.threshold.workflow.access.domain.SessionalDays;

class JdbcStaffIT {

    private static final TestDatabase DATABASE = TestDatabase.create("staff");
    private static final String HASH = "{bcrypt}a-hash";
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final JdbcStaff staff = new JdbcStaff(DATABASE.jdbc());
    private final JdbcAccountSeeds seeds = new JdbcAccountSeeds(DATABASE.jdbc());
    private final JdbcKeyRegister register = new JdbcKeyRegister(DATABASE.jdbc());
    private final JdbcApiKeys keys = new JdbcApiKeys(DATABASE.jdbc());

    @BeforeEach
    void nobody_yet() {
        DATABASE.jdbc().sql("delete from staff").update();
        DATABASE.jdbc().sql("delete from api_key").update();
    }

    @Test
    @Requirement("R-ASC-2")
    void sessions_are_found_in_the_order_in_which_they_were_entered() {
        var book = new JdbcSessionBook(DATABASE.jdbc());
        var sam = sergeant(1, "sam.sergeant", true);
        seeds.write(sam, HASH);
        var first = new SessionalDays(DAY, DAY, "Efa Night");
        var second = new SessionalDays(DAY.plusDays(7), DAY.plusDays(8), "Orla Call");

        book.enter(new Entry(new UUID(3, 2), sam.id(), first, sam.actor(), NINE));
        book.enter(new Entry(new UUID(3, 1), sam.id(), second, sam.actor(), NINE.plusSeconds(1)));

        assertThat(book.of(sam.id()).sessions()).containsExactly(first, second);
        assertThat(book.all()).containsOnlyKeys(sam.id());
        assertThat(book.of(new StaffId(new UUID(9, 9))).sessions()).isEmpty();
    }

    @Test
    void a_member_is_found_by_id_and_by_user_name_in_any_letters() {
        var sam = sergeant(1, "sam.sergeant", true);
        seeds.write(sam, HASH);

        assertThat(staff.find(sam.id())).contains(sam);
        assertThat(staff.findByUsername("Sam.Sergeant")).contains(sam);
        assertThat(staff.find("sam.sergeant").map(it -> it.passwordHash())).contains(HASH);
        assertThat(staff.find(new StaffId(new UUID(9, 9)))).isEmpty();
        assertThat(staff.findByUsername("nobody")).isEmpty();
    }

    @Test
    void reading_names_gives_the_connection_back() {
        var sam = sergeant(1, "sam", true);
        seeds.write(sam, HASH);
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(DATABASE.source());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(2_000);
            var pooled = new JdbcStaff(JdbcClient.create(pool));

            pooled.names(List.of(sam.id()));

            assertThat(pooled.names(List.of(sam.id()))).containsEntry(sam.id(), sam.name());
        }
    }

    @Test
    void writing_an_account_again_keeps_its_id_and_takes_what_is_new() {
        seeds.write(sergeant(1, "sam", true), HASH);
        seeds.write(sergeant(2, "sam", true), "{bcrypt}another");
        var changed =
                new StaffMember(
                        new StaffId(new UUID(1, 3)),
                        "sam",
                        "New name",
                        Agency.CHILDRENS_SOCIAL_CARE,
                        Rank.NONE,
                        Set.of(Role.TEAM_MANAGER, Role.CP_CHAIR),
                        false);
        seeds.write(changed, HASH);

        var kept = staff.findByUsername("sam").orElseThrow();

        assertThat(kept.id()).isEqualTo(new StaffId(new UUID(1, 1)));
        assertThat(kept.name()).isEqualTo("New name");
        assertThat(kept.roles()).containsExactlyInAnyOrder(Role.TEAM_MANAGER, Role.CP_CHAIR);
        assertThat(kept.active()).isFalse();
    }

    @Test
    void names_are_given_for_ids_that_somebody_has() {
        seeds.write(sergeant(1, "sam", true), HASH);
        var unknown = new StaffId(new UUID(9, 9));
        var sam = new StaffId(new UUID(1, 1));

        assertThat(staff.names(List.of(sam, unknown, sam))).hasSize(1).containsEntry(sam, "sam N.");
        assertThat(staff.names(List.of())).isEmpty();
    }

    @Test
    void a_role_is_held_by_those_who_are_active_in_the_order_of_their_names() {
        seeds.write(sergeant(1, "zoe", true), HASH);
        seeds.write(sergeant(2, "adam", true), HASH);
        seeds.write(sergeant(3, "gone", false), HASH);

        assertThat(staff.holding(Role.POLICE_REFERRAL_SERGEANT))
                .extracting(StaffMember::username)
                .containsExactly("adam", "zoe");
        assertThat(staff.holding(Role.WARD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_tables_know_every_role(Role role) {
        var member = sergeant(1, "sam", true);
        var other =
                new StaffMember(
                        member.id(), "sam", "N.", Agency.POLICE, Rank.SERGEANT, Set.of(role), true);
        seeds.write(other, HASH);

        assertThat(staff.find(member.id()).orElseThrow().roles()).containsExactly(role);
    }

    @ParameterizedTest
    @EnumSource
    void the_tables_know_every_rank_and_give_one_to_the_police_only(Rank rank) {
        seeds.write(officer(Agency.POLICE, rank), HASH);
        assertThat(staff.findByUsername("o").orElseThrow().rank()).isEqualTo(rank);

        if (rank != Rank.NONE) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> seeds.write(officer(Agency.HOSPITAL, rank), HASH))
                    .withMessageContaining("staff_rank_is_of_the_police");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_of_every_agency_is_recognised_by_its_hash(Agency agency) {
        var id = new SystemId(UUID.nameUUIDFromBytes(agency.code().getBytes(UTF_8)));
        var hash = KeyHash.of("thr_" + agency);
        register.keep(new KeySeed(id, agency, "a system", hash), NINE);
        register.keep(new KeySeed(new SystemId(new UUID(4, 4)), agency, "again", hash), NINE);

        assertThat(keys.holder(hash, NINE)).contains(Actor.system(id, agency));
        assertThat(keys.holder(KeyHash.of("thr_other"), NINE)).isEmpty();
    }

    @Test
    void a_key_that_has_ended_is_not_recognised() {
        var hash = KeyHash.of("thr_a");
        register.keep(new KeySeed(new SystemId(new UUID(3, 1)), Agency.GP, "a", hash), NINE);

        assertThat(register.end(new SystemId(new UUID(3, 1)))).isTrue();

        assertThat(keys.holder(hash, NINE)).isEmpty();
        assertThat(register.end(new SystemId(new UUID(3, 1)))).isFalse();
        assertThat(register.all())
                .containsExactly(
                        new IssuedKey(
                                new SystemId(new UUID(3, 1)),
                                Agency.GP,
                                "a",
                                false,
                                NINE,
                                Optional.empty()));
    }

    @Test
    void when_a_key_was_used_is_known_to_the_minute() {
        var hash = KeyHash.of("thr_a");
        register.keep(new KeySeed(new SystemId(new UUID(3, 1)), Agency.GP, "a", hash), NINE);

        keys.holder(hash, NINE);
        keys.holder(hash, NINE.plus(Duration.ofSeconds(60)));
        assertThat(lastUsed()).isEqualTo(NINE);

        keys.holder(hash, NINE.plus(Duration.ofSeconds(61)));
        assertThat(lastUsed()).isEqualTo(NINE.plusSeconds(61));
    }

    private static Instant lastUsed() {
        return DATABASE.jdbc()
                .sql("select last_used_at from api_key")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static StaffMember officer(Agency agency, Rank rank) {
        var id = new StaffId(new UUID(1, 7));
        return new StaffMember(id, "o", "O.", agency, rank, Set.of(Role.WARD), true);
    }

    private static StaffMember sergeant(int number, String username, boolean active) {
        return new StaffMember(
                new StaffId(new UUID(1, number)),
                username,
                username + " N.",
                Agency.POLICE,
                Rank.SERGEANT,
                Set.of(Role.POLICE_REFERRAL_SERGEANT),
                active);
    }
}
