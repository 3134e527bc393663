package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.people.adapter.web.Api.id;
import static org.threshold.workflow.people.adapter.web.Api.refused;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.trace.Requirement;

@PeopleWeb
class BondsApiTest {

    private final Api api;
    private String child = "";
    private String adult = "";

    @Autowired
    BondsApiTest(MockMvc mvc) {
        this.api = new Api(mvc);
    }

    @BeforeEach
    void a_child_and_an_adult() throws Exception {
        child = api.person("child", "Eli Marsh");
        adult = api.person("adult", "Ada Marsh");
    }

    @Test
    void a_relationship_is_recorded_once_however_often_it_is_told() throws Exception {
        var json = "{\"kind\": \"mother\", \"other\": \"%s\", \"from\": \"2021\"}".formatted(child);

        var first = id(relate(adult, json).andExpect(status().isOk()));
        var second = id(relate(adult, json).andExpect(status().isOk()));

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "from": "soon" | from
                    "from": "2026-03-05", "to": "2026-03-04" | to
                    "to": "2026-13" | to
                    """)
    void a_period_that_cannot_be_is_refused_everywhere(String dates, String field)
            throws Exception {
        var household = api.household();

        refused(
                relate(adult, "{\"kind\": \"carer\", \"other\": \"" + child + "\"," + dates + "}"),
                field);
        refused(
                concern("{\"role\": \"risk\", \"plan\": \"child-protection\"," + dates + "}"),
                field);
        refused(member(household, "{\"person\": \"" + child + "\"," + dates + "}"), field);
    }

    @Test
    void nobody_is_related_to_themselves_or_to_somebody_unknown() throws Exception {
        var toThemselves = "{\"kind\": \"sibling\", \"other\": \"%s\"}".formatted(child);
        var toNobody = "{\"kind\": \"sibling\", \"other\": \"%s\"}".formatted(UUID.randomUUID());

        refused(relate(child, toThemselves), "other");
        relate(child, toNobody).andExpect(status().isNotFound());
    }

    @Test
    void an_overlapping_relationship_of_the_same_kind_is_refused() throws Exception {
        var json = "{\"kind\": \"carer\", \"other\": \"%s\", \"from\": \"%s\"}";
        relate(adult, json.formatted(child, "2021"));

        refused(relate(adult, json.formatted(child, "2022")), "from");
    }

    @Test
    @Requirement("R-HV-1")
    void a_child_lives_in_a_household_leaves_it_and_is_refused_twice_at_once() throws Exception {
        var household = api.household();
        var person = "{\"person\": \"%s\", \"from\": \"2026-01\"}".formatted(child);
        var again = "{\"person\": \"%s\", \"from\": \"2026-02\"}".formatted(child);
        var gone = "{\"person\": \"%s\", \"to\": \"2026-11-20\"}".formatted(child);

        member(household, person).andExpect(status().isOk());
        refused(member(household, again), "from");
        departure(household, gone).andExpect(status().isOk());
        departure(household, gone).andExpect(status().isOk());
    }

    @Test
    void a_departure_needs_its_last_day_and_somebody_who_lives_there() throws Exception {
        var household = api.household();

        refused(departure(household, "{\"person\": \"" + child + "\"}"), "to");
        refused(
                departure(household, "{\"person\": \"" + child + "\", \"to\": \"2026\"}"),
                "person");
        departure(UUID.randomUUID().toString(), "{\"person\": \"" + child + "\", \"to\": \"2026\"}")
                .andExpect(status().isNotFound());
    }

    @Test
    void a_household_needs_an_address_and_a_real_property_number() throws Exception {
        refused(api.send("/api/v1/households", "{}"), "address");
        refused(api.send("/api/v1/households", "{\"address\": \"x\", \"uprn\": \"12a\"}"), "uprn");
        api.send("/api/v1/households", "{\"address\": \"no fixed address\"}")
                .andExpect(status().isCreated());
    }

    @Test
    void what_is_known_of_a_parent_is_recorded() throws Exception {
        parent("{\"role\": \"mother\", \"standing\": \"known\", \"parent\": \"" + adult + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standing").value("known"))
                .andExpect(jsonPath("$.parent").value(adult));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "standing": "known" | parent
                    "standing": "unknown" | enquiries
                    "standing": "blank" | standing
                    "standing": "nobody-else" | standing
                    """)
    void a_standing_that_says_too_little_is_refused(String said, String field) throws Exception {
        refused(parent("{\"role\": \"father\", " + said + "}"), field);
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void leaving_a_parent_out_takes_a_manager_a_reason_and_dates() throws Exception {
        var bare = "{\"role\": \"father\", \"standing\": \"not-to-be-contacted\"}";
        var complete =
                """
                {"role": "father", "standing": "not-to-be-contacted", "reason": "court-order",
                 "why": "order seen", "reviewOn": "2998-01-01", "until": "2999-01-01"}
                """;

        parent(bare)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.length()").value(3));
        api.send(DANA_DUTY, post(address(child, "parents")), complete)
                .andExpect(status().isForbidden());
        api.send(TERRY_TEAM, post(address(child, "parents")), complete)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.exclusion.reason").value("court-order"))
                .andExpect(
                        jsonPath("$.exclusion.agreedBy").value(TERRY_TEAM.id().value().toString()));
    }

    @Test
    @Requirement("R-4.2-7d")
    void an_adults_place_in_a_plan_is_recorded_and_of_nobody_it_is_not() throws Exception {
        var json = "{\"role\": \"risk\", \"plan\": \"child-protection\", \"children\": [\"%s\"]}";

        concern(json.formatted(child)).andExpect(status().isOk());
        concern(json.formatted(UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void whoever_works_with_no_family_records_none_of_it() throws Exception {
        var member = "{\"person\": \"" + child + "\"}";

        api.send(OLA_OPERATOR, post("/api/v1/households"), "{\"address\": \"x\"}")
                .andExpect(status().isForbidden());
        api.send(OLA_OPERATOR, post("/api/v1/households/" + api.household() + "/members"), member)
                .andExpect(status().isForbidden());
        api.send(
                        OLA_OPERATOR,
                        post(address(child, "concerns")),
                        "{\"role\": \"risk\", \"plan\": \"child-protection\"}")
                .andExpect(status().isForbidden());
    }

    private ResultActions relate(String id, String json) throws Exception {
        return api.send(address(id, "relationships"), json);
    }

    private ResultActions parent(String json) throws Exception {
        return api.send(address(child, "parents"), json);
    }

    private ResultActions concern(String json) throws Exception {
        return api.send(address(adult, "concerns"), json);
    }

    private ResultActions member(String household, String json) throws Exception {
        return api.send("/api/v1/households/" + household + "/members", json);
    }

    private ResultActions departure(String household, String json) throws Exception {
        return api.send("/api/v1/households/" + household + "/departures", json);
    }

    private static String address(String person, String what) {
        return "/api/v1/people/" + person + "/" + what;
    }
}
