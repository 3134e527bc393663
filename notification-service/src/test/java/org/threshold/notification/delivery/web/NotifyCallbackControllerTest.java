package org.threshold.notification.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Receipt;
import org.threshold.notification.delivery.Report;
import org.threshold.notification.delivery.TakeReceipt;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(
        controllers = NotifyCallbackController.class,
        properties = "threshold.notify-callback-token=a-long-secret")
@Import(SliceOfAccess.class)
class NotifyCallbackControllerTest {

    private static final UUID MESSAGE = new UUID(0, 7);
    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));

    @Autowired private MockMvcTester http;
    @MockitoBean private TakeReceipt take;

    @ParameterizedTest
    @CsvSource({
        "delivered, DELIVERED",
        "permanent-failure, PERMANENT_FAILURE",
        "temporary-failure, TEMPORARY_FAILURE",
        "technical-failure, TECHNICAL_FAILURE"
    })
    void each_end_that_notify_knows_is_taken_in(String status, Report report) {
        given(take.handle(ID, new Receipt(MESSAGE, report))).willReturn(true);

        assertThat(post("Bearer a-long-secret", body("\"" + ID + "\"", status))).hasStatus(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer ",
                "Bearer a-long-secreT",
                "Bearer a-long-secret-and-more",
                "a-long-secret",
                SliceOfAccess.OPERATOR
            })
    void whoever_has_not_the_token_is_not_let_in(String authorization) {
        assertThat(
                        post(authorization, body("\"" + ID + "\"", "delivered"))
                                .getResponse()
                                .getStatus())
                .isIn(401, 403);
        verifyNoInteractions(take);
    }

    @Test
    void the_token_opens_nothing_else() {
        assertThat(
                        http.get()
                                .uri("/api/v1/directory/agencies/police/roles/any")
                                .header("Authorization", "Bearer a-long-secret"))
                .hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"0198a1de-7c3a-7d11-9a55-2f9f4a3c1b01\""})
    void a_message_that_this_service_has_not_sent_is_not_found(String reference) {
        assertThat(post("Bearer a-long-secret", body(reference, "delivered"))).hasStatus(404);
    }

    @Test
    void a_status_that_is_not_known_is_refused_by_its_name() {
        MvcTestResult answer = post("Bearer a-long-secret", body("\"" + ID + "\"", "sending"));

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("status");
        verifyNoInteractions(take);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"id\":7}", "not JSON"})
    void what_is_no_callback_is_refused(String body) {
        assertThat(post("Bearer a-long-secret", body)).hasStatus(400);
        verifyNoInteractions(take);
    }

    private static String body(String reference, String status) {
        return """
        {"id":"%s","reference":%s,"to":"duty@agency.example","status":"%s",
         "created_at":"2026-11-23T09:00:00.000000Z","completed_at":"2026-11-23T09:00:02.000000Z",
         "sent_at":"2026-11-23T09:00:01.000000Z","notification_type":"email",
         "template_id":"f33517ff-2a88-4f6e-b855-c550268ce08a","template_version":1}
        """
                .formatted(MESSAGE, reference, status);
    }

    private MvcTestResult post(String authorization, String body) {
        return http.post()
                .uri("/callbacks/govuk-notify")
                .header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
