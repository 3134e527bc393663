package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.access.Requests.byTheHospital;
import static org.threshold.workflow.people.adapter.web.Api.refused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

@PeopleWeb
@ExtendWith(OutputCaptureExtension.class)
class FamiliesApiTest {

    private static final String SEARCHES = "/api/v1/people/searches";

    private final Api api;
    private final PeopleSlice.Kept audit;

    @Autowired
    FamiliesApiTest(MockMvc mvc, PeopleSlice.Kept audit) {
        this.api = new Api(mvc);
        this.audit = audit;
    }

    @Test
    void a_search_says_who_may_be_meant_why_and_what_was_before() throws Exception {
        var adult = api.person("adult", "Quentin Oldroyd");
        var child = api.person("child", "Zak Oldroyd");
        var household = api.household();
        join(household, adult);
        join(household, child);
        concern(adult, child);

        api.send(SEARCHES, "{\"name\": \"quentin oldroid\", \"reason\": \"night call\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.found[0].person.id").value(adult))
                .andExpect(jsonPath("$.found[0].why[*].code", hasItem("similar-name")))
                .andExpect(jsonPath("$.found[0].households[0].members.length()").value(2))
                .andExpect(jsonPath("$.found[0].concerns[0].role").value("risk"))
                .andExpect(jsonPath("$.found[0].concerns[0].period.from").value("2019-05"));
    }

    @Test
    void a_search_in_vain_is_answered_and_kept() throws Exception {
        api.send(SEARCHES, "{\"name\": \"Xyzzy Qwfp\", \"reason\": \"night call\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.found.length()").value(0));

        assertThat(audit.entries().getLast().what()).isEqualTo("people-searched-in-vain");
    }

    @Test
    void a_search_needs_a_reason_something_to_look_for_and_a_real_number() throws Exception {
        refused(api.send(SEARCHES, "{\"name\": \"Gary\"}"), "reason");
        refused(api.send(SEARCHES, "{\"reason\": \"night call\"}"), "request");
        refused(api.send(SEARCHES, "{\"nhsNumber\": \"12\", \"reason\": \"x\"}"), "nhsNumber");
    }

    @Test
    void a_family_shows_homes_relatives_siblings_adults_and_parents() throws Exception {
        var child = api.person("child", "Eli Marsh");
        var sister = api.person("child", "Fay Marsh");
        var mother = api.person("adult", "Ada Marsh");
        var partner = api.person("adult", "Gary Pike");
        var household = api.household();
        join(household, child);
        join(household, partner);
        relate(mother, child);
        relate(mother, sister);
        concern(partner, sister);

        api.read(family(child))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.person.name").value("Eli Marsh"))
                .andExpect(jsonPath("$.households[0].address").value("4 Mill Lane, Fenbury"))
                .andExpect(jsonPath("$.households[0].postcode").value("FE1 2AA"))
                .andExpect(jsonPath("$.relationships[0].kind").value("mother"))
                .andExpect(jsonPath("$.siblings[*].id", contains(sister)))
                .andExpect(jsonPath("$.adults.length()").value(2))
                .andExpect(jsonPath("$.adults[*].concerns[0].plan", contains("child-protection")))
                .andExpect(jsonPath("$.parents[*].role", hasItem("father")))
                .andExpect(jsonPath("$.parents[0].standing").value("blank"));
        assertThat(audit.entries().getLast().what()).isEqualTo("family-viewed");
        assertThat(audit.entries().getLast().subjectId()).isEqualTo(UUID.fromString(child));
    }

    @Test
    void nobody_is_found_under_an_unknown_or_broken_id() throws Exception {
        api.read(family(UUID.randomUUID().toString())).andExpect(status().isNotFound());
        api.read(family("no-id")).andExpect(status().isBadRequest());
    }

    @Test
    void whoever_works_with_no_family_and_a_system_see_nothing() throws Exception {
        var child = api.person("child", "Eli Marsh");
        var search = "{\"name\": \"Eli\", \"reason\": \"curious\"}";

        api.mvc()
                .perform(get(family(child)).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
        api.mvc()
                .perform(get(family(child)).with(byTheHospital()))
                .andExpect(status().isForbidden());
        api.send(OLA_OPERATOR, post(SEARCHES), search).andExpect(status().isForbidden());
    }

    @Test
    void no_name_or_number_comes_into_the_log(CapturedOutput output) throws Exception {
        api.person("child", "Canarina Xanthippe");
        api.send(
                SEARCHES,
                "{\"name\": \"Canarina\", \"nhsNumber\": \"943 476 5918\", \"reason\": \"x\"}");
        api.send(SEARCHES, "{\"name\": \"Canarina\", \"reason\": 7}");
        api.send(DANA_DUTY, post("/api/v1/people"), "{\"kind\": \"child\", \"name\": \"Canarina\"");

        assertThat(output.getAll()).doesNotContain("Canarina", "943 476", "943476");
    }

    private void join(String household, String person) throws Exception {
        api.send("/api/v1/households/" + household + "/members", "{\"person\": \"" + person + "\"}")
                .andExpect(status().isOk());
    }

    private void relate(String mother, String child) throws Exception {
        api.send(
                        "/api/v1/people/" + mother + "/relationships",
                        "{\"kind\": \"mother\", \"other\": \"" + child + "\"}")
                .andExpect(status().isOk());
    }

    private void concern(String adult, String child) throws Exception {
        var json =
                """
                {"role": "risk", "plan": "child-protection", "reference": "CP-1807",
                 "children": ["%s"], "from": "2019-05", "to": "2020-11-30"}
                """
                        .formatted(child);
        api.send("/api/v1/people/" + adult + "/concerns", json).andExpect(status().isOk());
    }

    private static String family(String id) {
        return "/api/v1/people/" + id + "/family";
    }
}
