package org.threshold.notification.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.threshold.notification.platform.security.SliceOfAccess.OPERATOR;
import static org.threshold.notification.platform.security.SliceOfAccess.POLICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.directory.AgencyGuidelines;
import org.threshold.notification.directory.AgencyGuidelines.Entered;
import org.threshold.notification.directory.EnterGuidelines;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(GuidelinesController.class)
@Import(SliceOfAccess.class)
class GuidelinesControllerTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final String ADDRESS = "https://maternity.example";

    @Autowired private MockMvcTester http;
    @MockitoBean private AgencyGuidelines guidelines;
    @MockitoBean private EnterGuidelines enter;

    @Test
    void the_operator_enters_an_address_and_is_shown_what_was_entered() {
        given(enter.handle("midwifery", Optional.of(ADDRESS))).willReturn(List.of());
        given(guidelines.of("midwifery"))
                .willReturn(List.of(new Entered(null, AT), new Entered(ADDRESS, AT)));

        assertThat(put("midwifery", OPERATOR))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        [{"address":null,"at":"2026-11-23T09:00:00Z"},
                         {"address":"https://maternity.example","at":"2026-11-23T09:00:00Z"}]
                        """);
        assertThat(put("midwifery", POLICE)).hasStatus(403);
        assertThat(put("Midwifery", OPERATOR)).hasStatus(400);
    }

    @Test
    void what_is_no_address_is_refused_under_its_field() {
        given(enter.handle("midwifery", Optional.of(ADDRESS)))
                .willReturn(List.of(new Refusal("address", "Bad", "Better")));

        assertThat(put("midwifery", OPERATOR))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("address");
    }

    private MvcTestResult put(String agency, String key) {
        return http.put()
                .uri("/api/v1/directory/agencies/" + agency + "/guidelines")
                .header("Authorization", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"address\":\"" + ADDRESS + "\"}")
                .exchange();
    }
}
