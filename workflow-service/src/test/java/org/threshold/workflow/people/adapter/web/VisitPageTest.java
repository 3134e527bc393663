package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.HOLLY_VISITOR;
import static org.threshold.workflow.access.Requests.by;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.platform.web.form.Page;

/** What a health visitor opens. */
@PeopleWeb
class VisitPageTest {

    private final MockMvc mvc;
    private final Api api;
    private final PeopleSlice.OneCase oneCase;

    @Autowired
    VisitPageTest(MockMvc mvc, PeopleSlice.OneCase oneCase) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.oneCase = oneCase;
    }

    @Test
    @Requirement({"R-HV-1", "F-1.2.4"})
    void a_health_visitor_begins_with_their_families_and_what_can_be_reported_of_them()
            throws Exception {
        oneCase.isAbout(api.person("child", "Zara Quillfeather"));

        var page = Page.of(open("/families", HOLLY_VISITOR).andExpect(status().isOk()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Families you serve – Threshold");
        assertThat(page.html())
                .contains("Zara Quillfeather", "href=\"/families/CP-1\"")
                .contains("href=\"/antenatal-contacts\"")
                .contains("href=\"/families/CP-1/breach\"", "ring 999", "href=\"/families\"")
                .doesNotContain("href=\"/work\"", "href=\"/search\"");
    }

    @Test
    @Requirement("R-HV-1")
    void a_family_is_drawn_and_listed_with_its_homes_and_leads_only_to_reports() throws Exception {
        String child = api.person("child", "Zara Quillfeather");
        String brother = api.person("child", "Ivo Quillfeather");
        String home = api.household();
        for (String one : new String[] {child, brother}) {
            api.send(
                            "/api/v1/households/" + home + "/members",
                            "{\"person\": \"" + one + "\", \"from\": \"2026-01\"}")
                    .andExpect(status().is2xxSuccessful());
        }
        oneCase.isAbout(child);

        var page = Page.of(open("/families/CP-1", HOLLY_VISITOR).andExpect(status().isOk()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Family of case CP-1 – Threshold");
        assertThat(page.html())
                .contains("Ivo Quillfeather", "data-drawn=\"person\"", "Since January 2026")
                .contains("href=\"/families/CP-1/breach\"", "/families/CP-1/changes/new")
                .doesNotContain("href=\"/cases/");
    }

    @Test
    @Requirement("R-HV-1")
    void a_family_that_is_not_theirs_and_one_that_is_not_there_answer_alike() throws Exception {
        oneCase.isAbout(api.person("child", "Zara Quillfeather"));

        open("/families/CP-999", HOLLY_VISITOR).andExpect(status().isNotFound());
        open("/families/nonsense", HOLLY_VISITOR).andExpect(status().isNotFound());
        open("/cases/CP-1/family", HOLLY_VISITOR).andExpect(status().isForbidden());
        open("/search", HOLLY_VISITOR).andExpect(status().isForbidden());
        open("/families", DANA_DUTY).andExpect(status().isForbidden());
    }

    private ResultActions open(String path, StaffMember who) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML).with(by(who)));
    }
}
