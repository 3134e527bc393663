package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.web.form.Page;

@PeopleWeb
class AdultPageTest {

    private final MockMvc mvc;
    private final Api api;
    private final PeopleSlice.Kept audit;
    private final PeopleSlice.OneCase oneCase;
    private String adult = "";
    private String child = "";

    @Autowired
    AdultPageTest(MockMvc mvc, PeopleSlice.Kept audit, PeopleSlice.OneCase oneCase) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.audit = audit;
        this.oneCase = oneCase;
    }

    @BeforeEach
    void anAdultOfTheFamily() throws Exception {
        child = api.person("child", "Zara Quillfeather");
        adult = api.person("adult", "Rory Thistlewood");
        oneCase.isAbout(child);
    }

    @Test
    @Requirement({"R-4.2-7d", "R-ASC-4"})
    void what_the_adult_was_in_an_old_plan_stands_first_with_the_child_and_its_case()
            throws Exception {
        String earlier = api.person("child", "Ivo Bramblecote");
        api.send(
                        "/api/v1/people/" + adult + "/concerns",
                        """
                        {"role": "risk", "plan": "child-protection", "reference": "CP-1807",
                         "children": ["%s"], "from": "2019-05", "to": "2020-11-30"}"""
                                .formatted(earlier))
                .andExpect(status().is2xxSuccessful());

        Document page = page();

        assertThat(page.select("h1").text()).isEqualTo("Rory Thistlewood");
        assertThat(page.select("tbody tr:first-child").select("th, td").eachText())
                .containsExactly(
                        "The risk in a child protection plan, reference CP-1807",
                        "From May 2019 to 30 November 2020",
                        "Ivo Bramblecote",
                        "CP-1");
    }

    @Test
    @Requirement("R-4.2-7d")
    void a_concern_from_which_no_plan_followed_stands_there_too() throws Exception {
        api.send(
                        "/api/v1/people/" + adult + "/concerns",
                        """
                        {"role": "carer", "plan": "none", "from": "2021",
                         "about": "A school saw a bruise on a stepson."}""")
                .andExpect(status().is2xxSuccessful());

        assertThat(page().select("tbody tr:first-child th").text())
                .isEqualTo(
                        "A carer in a concern without a plan: A school saw a bruise on a stepson.");
    }

    @Test
    void a_home_names_only_those_who_were_there_at_the_same_time() throws Exception {
        String later = api.person("child", "Otto Later");
        String home = api.household();
        lived(home, adult, "2020", "2022");
        lived(home, child, "2021", "2025");
        lived(home, later, "2023", "2025");

        assertThat(page().select("main section").get(1).select("td").eachText())
                .containsExactly("From 2020 to 2022", "Zara Quillfeather", "CP-1");
    }

    @Test
    void the_ties_say_what_the_adult_is_to_each() throws Exception {
        api.send(
                        "/api/v1/people/" + adult + "/relationships",
                        "{\"kind\": \"father\", \"other\": \"%s\"}".formatted(child))
                .andExpect(status().is2xxSuccessful());

        assertThat(page().select("main section").get(2).select("tbody th, tbody td").eachText())
                .containsExactly("Father", "Dates not recorded", "Zara Quillfeather", "CP-1");
    }

    @Test
    void nothing_recorded_is_said_and_the_title_names_nobody() throws Exception {
        Document page = page();

        assertThat(page.title()).isEqualTo("An adult’s history, for case CP-1 – Threshold");
        assertThat(page.text()).contains("Nobody has recorded that this adult was part of a plan");
    }

    @Test
    void that_somebody_looked_is_kept_with_the_case() throws Exception {
        audit.entries().clear();

        page();

        assertThat(audit.entries())
                .extracting(AuditEntry::what, AuditEntry::subjectId, AuditEntry::cases)
                .containsExactly(
                        Tuple.tuple("adult-history-read", UUID.fromString(adult), List.of("CP-1")));
    }

    @Test
    void without_the_case_or_the_person_or_the_right_nothing_is_shown() throws Exception {
        open("/cases/CP-999/family/" + adult, DANA_DUTY).andExpect(status().isNotFound());
        open("/cases/CP-1/family/" + UUID.randomUUID(), DANA_DUTY).andExpect(status().isNotFound());
        open("/cases/CP-1/family/" + adult, OLA_OPERATOR).andExpect(status().isForbidden());
    }

    private Document page() throws Exception {
        var page =
                Page.of(open("/cases/CP-1/family/" + adult, DANA_DUTY).andExpect(status().isOk()));
        assertThat(page.faults()).isEmpty();
        return Jsoup.parse(page.html());
    }

    private void lived(String home, String person, String from, String to) throws Exception {
        api.send(
                        "/api/v1/households/" + home + "/members",
                        "{\"person\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                                .formatted(person, from, to))
                .andExpect(status().is2xxSuccessful());
    }

    private ResultActions open(String path, StaffMember who) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML).with(by(who)));
    }
}
