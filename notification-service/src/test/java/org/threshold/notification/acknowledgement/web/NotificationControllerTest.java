package org.threshold.notification.acknowledgement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.threshold.notification.platform.security.SliceOfAccess.OPERATOR;
import static org.threshold.notification.platform.security.SliceOfAccess.POLICE;
import static org.threshold.notification.platform.security.SliceOfAccess.SERVICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.acknowledgement.Acknowledge;
import org.threshold.notification.acknowledgement.Acknowledgement;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.acknowledgement.NotificationView;
import org.threshold.notification.acknowledgement.Person;
import org.threshold.notification.acknowledgement.ReadCaseNotifications;
import org.threshold.notification.acknowledgement.ReadNotification;
import org.threshold.notification.acknowledgement.Reply;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.Caller.ServiceSystem;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest({NotificationController.class, CaseController.class})
@Import(SliceOfAccess.class)
class NotificationControllerTest {

    private static final NotificationId ID = new NotificationId(new UUID(0, 42));
    private static final String ADDRESS = "/api/v1/notifications/" + ID;
    private static final String BODY = "{\"name\":\"Ada Byron\",\"role\":\"duty inspector\"}";
    private static final Person ADA = new Person("Ada Byron", "duty inspector");
    private static final Instant AT = Instant.parse("2026-11-23T09:05:00Z");

    @Autowired private MockMvcTester http;
    @MockitoBean private Acknowledge acknowledge;
    @MockitoBean private ReadNotification read;
    @MockitoBean private ReadCaseNotifications readCase;

    @Test
    void an_agency_acknowledges_what_it_was_told() {
        Acknowledgement kept = new Acknowledgement(ADA, Way.API, true, AT);
        given(acknowledge.handle("police", ID, ADA, Reply.NONE))
                .willReturn(new Acknowledge.Result.Kept(kept, OptionalInt.empty()));

        MvcTestResult answer = post(POLICE, BODY);

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.counts").isEqualTo(true);
        assertThat(answer).bodyText().doesNotContain("Ada");
    }

    @Test
    void what_is_added_to_it_is_optional_and_answered_with_its_number() {
        Acknowledgement kept = new Acknowledgement(ADA, Way.API, true, AT);
        Reply filed = new Reply(true, Answer.NONE, "Seen on Monday.");
        given(acknowledge.handle("police", ID, ADA, filed))
                .willReturn(new Acknowledge.Result.Kept(kept, OptionalInt.of(2)));

        MvcTestResult answer =
                post(POLICE, BODY.replace("}", ",\"filed\":true,\"text\":\"Seen on Monday.\"}"));

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.reply").isEqualTo(2);
        assertThat(answer).bodyText().doesNotContain("Monday");
    }

    @Test
    void what_was_told_to_somebody_else_does_not_exist() {
        given(acknowledge.handle("police", ID, ADA, Reply.NONE))
                .willReturn(new Acknowledge.Result.NotYours());

        assertThat(post(POLICE, BODY)).hasStatus(404);
    }

    @Test
    void a_refusal_names_the_field_the_problem_and_the_remedy() {
        Refusal refusal = new Refusal("name", "Enter your name", "It shows who has taken it on");
        given(acknowledge.handle("police", ID, new Person("", ""), Reply.NONE))
                .willReturn(new Acknowledge.Result.Refused(List.of(refusal)));

        MvcTestResult answer = post(POLICE, "{}");

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("name");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].remedy").isNotEqualTo("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": | request",
                "{\"nmae\":\"x\"} | nmae",
                "{\"name\":{}} | name",
                "{\"filed\":\"perhaps\"} | filed",
                "{\"answer\":\"perhaps\"} | answer",
                "[] | request"
            })
    void a_body_that_cannot_be_read_is_refused_under_its_field(String body, String field) {
        MvcTestResult answer = post(POLICE, body);

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        then(acknowledge).should(never()).handle(any(), any(), any(), any());
    }

    @Test
    void a_body_of_ten_megabytes_is_refused() {
        MvcTestResult answer = post(POLICE, "{\"name\":\"" + "x".repeat(10_000_000) + "\"}");

        assertThat(answer).hasStatus(413);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("request");
    }

    @Test
    void another_media_type_is_refused() {
        MvcTestResult answer =
                http.post()
                        .uri(ADDRESS + "/acknowledgements")
                        .header("Authorization", POLICE)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(BODY)
                        .exchange();

        assertThat(answer).hasStatus(415);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("Content-Type");
    }

    @Test
    void without_a_key_nobody_gets_in_and_services_do_not_acknowledge() {
        assertThat(post("Bearer thr_unknown", BODY)).hasStatus(401);
        assertThat(post(SERVICE, BODY)).hasStatus(403);
        assertThat(post(OPERATOR, BODY)).hasStatus(403);
        assertThat(http.get().uri(ADDRESS)).hasStatus(401);
    }

    @Test
    void a_service_reads_states_attempts_and_who_acknowledged() {
        NotificationView view =
                new NotificationView(
                        Requests.aRequest(),
                        List.of(),
                        List.of(),
                        List.of(new Acknowledgement(ADA, Way.LINK, true, AT)));
        given(read.handle(new ServiceSystem(), ID)).willReturn(Optional.of(view));

        MvcTestResult answer = http.get().uri(ADDRESS).header("Authorization", SERVICE).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.acknowledgements[0].name")
                .isEqualTo("Ada Byron");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.about.recipient.agency")
                .isEqualTo("police");
        assertThat(answer)
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void a_service_reads_who_was_told_what_about_a_case_and_an_agency_does_not() {
        NotificationView view =
                new NotificationView(Requests.aRequest(), List.of(), List.of(), List.of());
        given(readCase.handle(new ServiceSystem(), "CP-1")).willReturn(List.of(view, view));

        assertThat(ofCase(SERVICE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].about.recipient.agency")
                .isEqualTo(List.of("police", "police"));
        assertThat(ofCase(POLICE)).hasStatus(403);
        assertThat(ofCase("Bearer thr_unknown")).hasStatus(401);
    }

    private MvcTestResult ofCase(String key) {
        return http.get()
                .uri("/api/v1/cases/CP-1/notifications")
                .header("Authorization", key)
                .exchange();
    }

    @Test
    void an_id_that_is_no_id_is_refused_as_such() {
        MvcTestResult answer =
                http.get()
                        .uri("/api/v1/notifications/42")
                        .header("Authorization", SERVICE)
                        .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("id");
    }

    private MvcTestResult post(String key, String body) {
        return http.post()
                .uri(ADDRESS + "/acknowledgements")
                .header("Authorization", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
