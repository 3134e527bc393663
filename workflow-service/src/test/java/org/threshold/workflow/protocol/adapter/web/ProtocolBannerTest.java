package org.threshold.workflow.protocol.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.protocol.app.ProtocolStanding;

class ProtocolBannerTest {

    private final ProtocolStanding standing = mock();
    private final ObjectProvider<ProtocolStanding> provided = mock();
    private final ProtocolBanner banner = new ProtocolBanner(provided);

    ProtocolBannerTest() {
        when(provided.stream()).thenAnswer(_ -> Stream.of(standing));
        when(standing.lateSince()).thenReturn(Optional.of(LocalDate.parse("2027-11-26")));
    }

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void a_protocol_past_its_review_is_said_on_every_page_of_staff() {
        for (Role role : Role.values()) {
            var shown = banner.late(as(Actors.in(role)));

            assertThat(shown).isEqualTo(role.practitioner() ? "Friday 26 November 2027" : "");
        }
        assertThat(banner.late(null)).isEmpty();
    }

    @Test
    void before_that_nothing_is_said() {
        when(standing.lateSince()).thenReturn(Optional.empty());

        assertThat(banner.late(as(Actors.in(Role.TEAM_MANAGER)))).isEmpty();
    }

    private static TestingAuthenticationToken as(Actor who) {
        return new TestingAuthenticationToken(who, "");
    }
}
