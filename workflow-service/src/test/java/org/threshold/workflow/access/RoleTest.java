package org.threshold.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource
    void the_code_of_a_role_finds_it_again(Role role) {
        assertThat(role.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Role.of(role.code())).contains(role);
        assertThat(role.words()).isNotBlank();
    }

    @Test
    void nobody_has_a_role_or_agency_or_rank_of_an_unknown_code() {
        assertThat(Role.of("wizard")).isEmpty();
        assertThat(Agency.of("wizard")).isEmpty();
        assertThat(Rank.of("wizard")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_code_of_an_agency_finds_it_again(Agency agency) {
        assertThat(Agency.of(agency.code())).contains(agency);
        assertThat(agency.words()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "none, false",
        "constable, false",
        "detective-constable, false",
        "sergeant, true",
        "detective-sergeant, true",
        "inspector, true",
        "chief-officer, true"
    })
    void a_sergeant_and_every_higher_rank_supervises(String code, boolean supervises) {
        assertThat(Rank.of(code).map(Rank::supervises)).contains(supervises);
    }

    @Test
    void those_who_run_the_system_systems_and_health_visitors_are_no_practitioners() {
        var others = Arrays.stream(Role.values()).filter(role -> !role.practitioner());

        assertThat(others).containsExactly(Role.AGENCY_CLIENT, Role.HEALTH_VISITOR, Role.OPERATOR);
    }
}
