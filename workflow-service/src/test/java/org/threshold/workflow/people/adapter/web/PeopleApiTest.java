package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.people.adapter.web.Api.id;
import static org.threshold.workflow.people.adapter.web.Api.refused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.people.domain.Sample;

@PeopleWeb
class PeopleApiTest {

    private static final String PEOPLE = "/api/v1/people";

    private final Api api;

    @Autowired
    PeopleApiTest(MockMvc mvc) {
        this.api = new Api(mvc);
    }

    @Test
    void an_unknown_child_of_about_two_months_is_registered() throws Exception {
        api.send(PEOPLE, "{\"kind\": \"child\", \"ageInMonths\": 2}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/v1/people/")))
                .andExpect(
                        jsonPath("$.gaps", contains("name", "birth", "nhs-number", "gp-practice")));
    }

    @Test
    void the_same_key_registers_once_and_another_senders_key_is_another() throws Exception {
        var first = id(keyed(post(PEOPLE), DANA_DUTY));
        var second = id(keyed(post(PEOPLE), DANA_DUTY));
        var other = id(keyed(post(PEOPLE), SAM_SERGEANT));

        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "nhsNumber": "943 476 5918" | nhsNumber
                    "nhsNumber": "12345" | nhsNumber
                    "practice": "K8104" | practice
                    "dateOfBirth": "2999-01-01" | born
                    "bornBetween": "last spring" | bornBetween
                    "ageInMonths": -1 | ageInMonths
                    "ageInMonths": 217 | ageInMonths
                    "dateOfBirth": "2021-06-14", "ageInMonths": 2 | dateOfBirth
                    """)
    void what_cannot_be_is_refused_by_its_field(String wrong, String field) throws Exception {
        refused(api.send(PEOPLE, "{\"kind\": \"child\", " + wrong + "}"), field);
    }

    @Test
    void a_name_that_is_a_story_is_refused() throws Exception {
        var story = "x".repeat(201);

        refused(api.send(PEOPLE, "{\"kind\": \"child\", \"name\": \"" + story + "\"}"), "name");
    }

    @Test
    void a_bad_nhs_number_comes_back_with_its_remedy() throws Exception {
        api.send(PEOPLE, "{\"kind\": \"child\", \"nhsNumber\": \"943 476 5918\"}")
                .andExpect(
                        jsonPath("$.errors[0].remedy")
                                .value("Check the ten digits or leave it out."));
    }

    @Test
    void everything_wrong_is_said_at_once() throws Exception {
        api.send(PEOPLE, "{\"kind\": \"child\", \"nhsNumber\": \"1\", \"practice\": \"x\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("nhsNumber", "practice")));
    }

    @Test
    void a_number_is_recorded_shown_in_groups_and_given_to_nobody_else() throws Exception {
        var number = Sample.number();
        var shown =
                number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
        var first = number(api.person("child", "Lena Marsh"), number);
        var second = number(api.person("child", "Tom Marsh"), number);

        first.andExpect(status().isOk()).andExpect(jsonPath("$.nhsNumber").value(shown));
        refused(second, "nhsNumber");
    }

    @Test
    void recording_no_number_or_a_wrong_one_is_refused() throws Exception {
        var id = api.person("child", "Lena Marsh");

        refused(number(id, ""), "nhsNumber");
        refused(number(id, "943 476 5918"), "nhsNumber");
        number(UUID.randomUUID().toString(), "9434765919").andExpect(status().isNotFound());
    }

    @Test
    void a_correction_is_answered_with_the_person_as_it_is_now() throws Exception {
        var id = api.person("adult", "Gary Pyke");

        correct(id, 1, "Gary Pike", "passport seen")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.name").value("Gary Pike"))
                .andExpect(jsonPath("$.earlierNames", contains("Gary Pyke")));
    }

    @Test
    void a_correction_without_reason_of_an_old_version_or_of_nobody_is_not_made() throws Exception {
        var id = api.person("adult", "Gary Pyke");
        correct(id, 1, "Gary Pike", "passport seen");

        refused(correct(id, 2, "Gary Spike", ""), "why");
        correct(id, 1, "Gary Peak", "said so")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value("version"));
        correct(UUID.randomUUID().toString(), 1, "Gary", "seen").andExpect(status().isNotFound());
    }

    @Test
    void a_key_that_is_empty_is_refused() throws Exception {
        refused(
                api.send(
                        DANA_DUTY,
                        post(PEOPLE).header("Idempotency-Key", " "),
                        "{\"kind\": \"child\"}"),
                "Idempotency-Key");
    }

    @Test
    void what_is_missing_or_unknown_is_malformed() throws Exception {
        api.send(PEOPLE, "{\"name\": \"Lena\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("kind"));
        api.send(PEOPLE, "{\"kind\": \"child\", \"colour\": 1}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("colour"));
    }

    @Test
    void whoever_works_with_no_family_may_not_register() throws Exception {
        api.send(OLA_OPERATOR, post(PEOPLE), "{\"kind\": \"child\"}")
                .andExpect(status().isForbidden());
    }

    private ResultActions keyed(MockHttpServletRequestBuilder request, StaffMember who)
            throws Exception {
        return api.send(who, request.header("Idempotency-Key", "k-1"), "{\"kind\": \"child\"}");
    }

    private ResultActions number(String id, String digits) throws Exception {
        return api.replace(
                PEOPLE + "/" + id + "/nhs-number", "{\"nhsNumber\": \"" + digits + "\"}");
    }

    private ResultActions correct(String id, int version, String name, String why)
            throws Exception {
        var json =
                """
                {"version": %d, "why": "%s", "person": {"kind": "adult", "name": "%s"}}
                """
                        .formatted(version, why, name);
        return api.send(PEOPLE + "/" + id + "/corrections", json);
    }
}
