package org.threshold.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.threshold.notification.platform.security.SliceOfAccess.OPERATOR;
import static org.threshold.notification.platform.security.SliceOfAccess.POLICE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.intake.KeyState.Parking;
import org.threshold.notification.intake.ListParked;
import org.threshold.notification.intake.ParkedKey;
import org.threshold.notification.intake.ParkedKey.WaitingRecord;
import org.threshold.notification.intake.ReplayParked;
import org.threshold.notification.intake.ReplayParked.Result.NotParked;
import org.threshold.notification.intake.ReplayParked.Result.Replayed;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(ParkedController.class)
@Import(SliceOfAccess.class)
class ParkedControllerTest {

    private static final String KEY = "police:duty-inspector";
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired private MockMvcTester http;
    @MockitoBean private ListParked list;
    @MockitoBean private ReplayParked replay;

    @Test
    void parked_keys_are_listed_with_what_waits_behind_them() {
        WaitingRecord waiting = new WaitingRecord("e-3", 3, "some.type.v1", AT, null);
        given(list.handle())
                .willReturn(List.of(new ParkedKey(KEY, AT, Parking.GAP, 2, List.of(waiting))));

        MvcTestResult answer =
                http.get().uri("/api/v1/parked").header("Authorization", OPERATOR).exchange();

        assertThat(answer).bodyJson().extractingPath("$[0].why").isEqualTo("gap");
        assertThat(answer).bodyJson().extractingPath("$[0].expected").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$[0].waiting[0].sequence").isEqualTo(3);
    }

    @Test
    void a_replay_says_what_was_applied_and_what_was_gone_on_without() {
        given(replay.handle(KEY, List.of("e-9"))).willReturn(new Replayed(4, List.of(2L), false));

        MvcTestResult answer = post(OPERATOR, "{\"key\":\"" + KEY + "\",\"setAside\":[\"e-9\"]}");

        assertThat(answer).bodyJson().extractingPath("$.applied").isEqualTo(4);
        assertThat(answer).bodyJson().extractingPath("$.passedOver[0]").isEqualTo(2);
    }

    @Test
    void a_key_that_is_missing_or_not_parked_is_refused() {
        given(replay.handle(KEY, List.of())).willReturn(new NotParked());

        assertThat(post(OPERATOR, "{}")).hasStatus(400);
        assertThat(post(OPERATOR, "{\"key\":\"" + KEY + "\"}")).hasStatus(409);
    }

    @Test
    void only_the_operator_gets_in() {
        assertThat(post(POLICE, "{}")).hasStatus(403);
        assertThat(http.get().uri("/api/v1/parked")).hasStatus(401);
    }

    private MvcTestResult post(String key, String body) {
        return http.post()
                .uri("/api/v1/parked")
                .header("Authorization", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
