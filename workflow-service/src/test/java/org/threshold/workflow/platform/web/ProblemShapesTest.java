package org.threshold.workflow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.workflow.access.WebSlice;

@WebSlice(ProbeController.class)
@ActiveProfiles("probe")
@ExtendWith(OutputCaptureExtension.class)
class ProblemShapesTest {

    private static final String GOOD =
            """
            {"text": "a worry", "children": 2, "urgent": true, "agency": "health-visiting",
             "named": [{"name": "A"}]}
            """;

    private final MockMvc mvc;

    @Autowired
    ProblemShapesTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void what_is_complete_and_right_is_accepted() throws Exception {
        send(GOOD).andExpect(status().isOk()).andExpect(content().string("a worry"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "urgent": true | "urgent": true, "colour": 1 | colour | There is no field
                    "name": "A" | "name": "A", "age": 1 | named[0].age | There is no field
                    "text": "a worry", | | text | is missing
                    "text": "a worry" | "text": null | text | is missing
                    "children": 2, | | children | is missing
                    "name": "A" | "born": null | named[0].name | is missing
                    {"name": "A"} | null | named[0] | is missing
                    "text": "a worry" | "text": 7 | text | is not text in quotation marks
                    "text": "a worry" | "text": true | text | is not text in quotation marks
                    "children": 2 | "children": "2" | children | is not a number without
                    "children": 2 | "children": 2.5 | children | is not a number without
                    "urgent": true | "urgent": "true" | urgent | is not true or false
                    "urgent": true | "urgent": 1 | urgent | is not true or false
                    "health-visiting" | "HEALTH_VISITING" | agency | is not one of: childrens-social-care,
                    "health-visiting" | 3 | agency | is not one of: childrens-social-care,
                    "urgent": true | "urgent": true, "seenAt": "today" | seenAt | is not an instant such as
                    "urgent": true | "urgent": true, "seenAt": 1700000000 | seenAt | is not an instant such as
                    [{"name": "A"}] | {"name": "A"} | named | is not a list in square brackets
                    {"name": "A"} | "A" | named[0] | is not an object in braces
                    """)
    void a_wrong_field_is_named(String right, String wrong, String field, String problem)
            throws Exception {
        var body = GOOD.replace(right, wrong == null ? "" : wrong);

        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:threshold:problem:malformed"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].problem").value(containsString(problem)))
                .andExpect(jsonPath("$.errors[0].remedy").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '{"text": "a"' | line 1
                    '{"text": a}' | line 1
                    '{"text": "a", "text": "b"}' | line 1
                    """)
    void broken_json_is_located(String body, String where) throws Exception {
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].problem").value(containsString(where)));
    }

    @Test
    void what_follows_the_json_is_refused() throws Exception {
        send(GOOD + "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("request"));
    }

    @Test
    void a_missing_body_is_said_to_be_missing() throws Exception {
        send("").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].problem").value("The request has no body."));
    }

    @Test
    void a_broken_constraint_names_its_field() throws Exception {
        var request = post("/api/v1/probe/checked").content("{\"reason\": \" \"}");

        mvc.perform(request.contentType(MediaType.APPLICATION_JSON).with(by(DANA_DUTY)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("reason"))
                .andExpect(jsonPath("$.errors[0].problem").value("‘reason’ is missing."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/v1/probe/not-an-id | 400 | id | ‘id’ is not an id of the form
                    /api/v1/probe/parameters?size=1 | 400 | Idempotency-Key | is missing
                    /api/v1/probe/parameters?size=x | 400 | size | is not a number
                    /api/v1/nothing/here | 404 | address | There is nothing at this address.
                    /api/v1/probe/refused | 422 | nhsNumber | It is not valid.
                    /api/v1/probe/conflict | 409 | task | It was done already.
                    /api/v1/probe/throw/access | 403 | request | Your roles do not allow you to decide a referral.
                    /api/v1/probe/throw/version | 409 | request | Somebody else changed this
                    /api/v1/probe/throw/database | 503 | request | The records cannot be reached
                    /api/v1/probe/throw/busy | 503 | request | The records cannot be reached
                    """)
    void each_problem_has_its_status_field_and_words(
            String address, int status, String field, String problem) throws Exception {
        mvc.perform(get(address).accept(MediaType.APPLICATION_JSON).with(by(DANA_DUTY)))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem(field)))
                .andExpect(jsonPath("$.errors[0].remedy").isNotEmpty())
                .andExpect(jsonPath("$.detail").value(containsString(problem)));
    }

    @Test
    void a_wrong_method_is_answered_with_those_that_are_right() throws Exception {
        mvc.perform(put("/api/v1/probe").with(by(DANA_DUTY)))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"))
                .andExpect(jsonPath("$.errors[0].remedy").value("Use POST."));
    }

    @Test
    void a_body_of_another_type_is_answered_with_the_type_to_send() throws Exception {
        var request = post("/api/v1/probe").content("text=a").contentType(MediaType.TEXT_PLAIN);

        mvc.perform(request.with(by(DANA_DUTY)))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(
                        jsonPath("$.errors[0].remedy").value(containsString("application/json")));
    }

    @Test
    void an_unforeseen_failure_gives_a_number_and_nothing_from_inside(CapturedOutput log)
            throws Exception {
        mvc.perform(get("/api/v1/probe/throw/anything").with(by(DANA_DUTY)))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("Secret"))))
                .andExpect(content().string(not(containsString("Exception"))))
                .andExpect(
                        jsonPath("$.detail").value(matchesPattern(".*incident [0-9a-f-]{36}\\.")));

        assertThat(log.getAll())
                .contains("Incident", "IllegalStateException", "ProbeController.fail")
                .doesNotContain("Secret");
    }

    @Test
    void a_person_gets_a_page_in_words() throws Exception {
        mvc.perform(get("/probe/throw/access").accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString(">You may not do this</h1>")))
                .andExpect(content().string(containsString("allow you to decide a referral.")))
                .andExpect(content().string(containsString("team manager")));
    }

    @Test
    void a_page_that_is_not_there_is_a_page_in_words() throws Exception {
        mvc.perform(get("/nowhere").accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is nothing here")));
    }

    @Test
    void a_body_over_the_limit_is_refused_by_its_length() throws Exception {
        send("\"" + "x".repeat(2_000_000) + "\"")
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.errors[0].problem").value("The body is larger than 1 MB."));
    }

    private ResultActions send(String body) throws Exception {
        var request = post("/api/v1/probe").content(body).contentType(MediaType.APPLICATION_JSON);
        return mvc.perform(request.accept(MediaType.APPLICATION_JSON).with(by(DANA_DUTY)));
    }
}
