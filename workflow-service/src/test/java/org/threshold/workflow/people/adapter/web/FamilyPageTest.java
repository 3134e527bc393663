package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
class FamilyPageTest {

    private final MockMvc mvc;
    private final Api api;
    private final PeopleSlice.Kept audit;
    private final PeopleSlice.OneCase oneCase;

    @Autowired
    FamilyPageTest(MockMvc mvc, PeopleSlice.Kept audit, PeopleSlice.OneCase oneCase) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.audit = audit;
        this.oneCase = oneCase;
    }

    @Test
    @Requirement("R-HV-1")
    void the_drawing_and_the_table_name_the_same_people_and_the_father_to_ask_about()
            throws Exception {
        String child = api.person("child", "Zara Quillfeather");
        String mother = api.person("adult", "Mina Quillfeather");
        String home = api.household();
        moves(home, child);
        moves(home, mother);
        relates(mother, "mother", child);
        oneCase.isAbout(child);

        Document page = page();

        assertThat(page.select("tbody th").eachText())
                .containsExactly(
                        "Zara Quillfeather", "Mina Quillfeather", "Father: not known – ask");
        assertThat(page.select("[data-drawn=person]").eachText())
                .anyMatch(words -> words.startsWith("Zara Quillfeather"))
                .anyMatch(words -> words.startsWith("Mina Quillfeather"))
                .anyMatch(words -> words.startsWith("Father: not known"))
                .hasSize(3);
        assertThat(page.select("[data-drawn=line]")).hasSize(2);
        assertThat(page.select("tbody td").eachText())
                .contains(
                        "Mother of Zara Quillfeather",
                        "With the child: 4 Mill Lane, Fenbury, FE1 2AA");
        assertThat(page.text()).contains("On the ward since Monday");
    }

    @Test
    void whom_only_a_referral_names_is_there_in_the_referrers_words() throws Exception {
        oneCase.isAbout(api.person("child", "Zara Quillfeather"));
        oneCase.names(api.person("adult", "Rory Thistlewood"), "mother’s partner");
        oneCase.names(api.person("child", "Ivo Bramblecote"), "");

        Document page = page();

        assertThat(page.select("tbody td").eachText())
                .contains(
                        "Named in a referral as: mother’s partner", "A child of the same referral");
        assertThat(page.select("[data-drawn=line]")).hasSize(4);
    }

    @Test
    void the_title_names_nobody_and_the_drawing_has_a_name_and_can_be_scrolled_by_key()
            throws Exception {
        oneCase.isAbout(api.person("child", "Zara Quillfeather"));

        Document page = page();

        assertThat(page.title()).isEqualTo("Family and household of case CP-1 – Threshold");
        assertThat(page.select("[role=region]").attr("tabindex")).isEqualTo("0");
        assertThat(page.select("[role=region]").attr("aria-label")).isNotBlank();
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void that_somebody_looked_is_kept_with_the_case() throws Exception {
        oneCase.isAbout(api.person("child", "Zara Quillfeather"));
        audit.entries().clear();

        page();

        assertThat(audit.entries())
                .filteredOn(entry -> entry.what().equals("family-read"))
                .singleElement()
                .extracting(AuditEntry::cases)
                .isEqualTo(List.of("CP-1"));
    }

    @Test
    void a_case_that_nobody_knows_has_no_family() throws Exception {
        open("/cases/CP-999/family", DANA_DUTY).andExpect(status().isNotFound());
        open("/cases/nonsense/family", DANA_DUTY).andExpect(status().isNotFound());
    }

    @Test
    void whoever_works_with_no_family_sees_none() throws Exception {
        oneCase.isAbout(api.person("child", "Zara Quillfeather"));

        open("/cases/CP-1/family", OLA_OPERATOR).andExpect(status().isForbidden());
    }

    private Document page() throws Exception {
        var page = Page.of(open("/cases/CP-1/family", DANA_DUTY).andExpect(status().isOk()));
        assertThat(page.faults()).isEmpty();
        return Jsoup.parse(page.html());
    }

    private ResultActions open(String path, StaffMember who) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML).with(by(who)));
    }

    private void moves(String home, String person) throws Exception {
        api.send(
                        "/api/v1/households/" + home + "/members",
                        "{\"person\": \"" + person + "\", \"from\": \"2026-01\"}")
                .andExpect(status().is2xxSuccessful());
    }

    private void relates(String from, String kind, String to) throws Exception {
        api.send(
                        "/api/v1/people/" + from + "/relationships",
                        "{\"kind\": \"%s\", \"other\": \"%s\"}".formatted(kind, to))
                .andExpect(status().is2xxSuccessful());
    }
}
