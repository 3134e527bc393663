package org.threshold.workflow.liaison.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;
import static org.threshold.workflow.liaison.domain.ALiaison.child;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.liaison.app.CancelLiaison;
import org.threshold.workflow.liaison.app.ConsiderChildren;
import org.threshold.workflow.liaison.app.HoldLiaison;
import org.threshold.workflow.liaison.app.LiaisonResult;
import org.threshold.workflow.liaison.app.PlanLiaison;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.domain.AnswerGiven;
import org.threshold.workflow.liaison.domain.AnswerGiven.Kind;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.web.form.Page;

/** What people see of liaisons, and what they write down there. */
@WebSlice({
    LiaisonPagesController.class,
    LiaisonFormsController.class,
    ConsiderPageController.class
})
@Import(LiaisonForms.class)
@MockitoBean(
        types = {
            PlanLiaison.class,
            HoldLiaison.class,
            CancelLiaison.class,
            ConsiderChildren.class,
            ReadLiaisons.class
        })
class LiaisonPagesTest {

    private final Liaison planned = AShownLiaison.planned();
    private final Liaison held = AShownLiaison.held();
    private final String address = "/liaisons/" + held.id();
    private final String family = address + "/families/1";
    private final MockMvc mvc;
    private final PlanLiaison plan;
    private final HoldLiaison hold;
    private final CancelLiaison cancel;
    private final ConsiderChildren consider;
    private final ReadLiaisons read;

    @Autowired
    LiaisonPagesTest(
            MockMvc mvc,
            PlanLiaison plan,
            HoldLiaison hold,
            CancelLiaison cancel,
            ConsiderChildren consider,
            ReadLiaisons read) {
        this.mvc = mvc;
        this.plan = plan;
        this.hold = hold;
        this.cancel = cancel;
        this.consider = consider;
        this.read = read;
    }

    @BeforeEach
    void twoLiaisons() {
        when(read.one(any(), eq(planned.id()))).thenReturn(Optional.of(AShownLiaison.of(planned)));
        when(read.one(any(), eq(held.id()))).thenReturn(Optional.of(AShownLiaison.said(held)));
    }

    @Test
    @Requirement("R-GP-1")
    void the_list_says_what_is_to_come_what_was_and_where_nothing_is_planned() throws Exception {
        when(read.all(any()))
                .thenReturn(
                        new ReadLiaisons.All(
                                List.of(planned),
                                List.of(held, AShownLiaison.notHeld()),
                                List.of(new RegisteredAt("K99999")),
                                List.of(new RegisteredAt("K88888"))));

        var page = page(get("/liaisons"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "/liaisons/new?practice=K99999",
                        "/liaisons/practices/K99999/closing",
                        "Practice K88888",
                        "/liaisons/new?practice=K88888",
                        "Planned for Monday 23 November 2026",
                        "Took place on Monday 23 November 2026",
                        "Did not take place");
    }

    @Test
    @Requirement("R-HV-2")
    void one_that_took_place_shows_every_child_and_which_are_missing() throws Exception {
        var page = page(get("/liaisons/" + held.id()), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).contains("K81234").doesNotContain("Child 1");
        assertThat(page.html())
                .containsSubsequence(
                        "Dr Grey was told",
                        "Family 1: CP-2041",
                        "Carried over",
                        "1 child has no answer yet",
                        "Child 1, Born 23 November 2023, 3 years old",
                        "To be done by Health visitor until Monday 23 November 2026: Weigh her.",
                        "Last time: Considered: She had lost weight.",
                        "Child 2",
                        "not registered at this practice",
                        "No answer yet.",
                        "/families/1",
                        "Family 2, no case open any more");
    }

    @Test
    void one_that_is_to_come_leads_to_both_ends_and_one_that_was_not_held_to_its_new_date()
            throws Exception {
        var toCome = page(get("/liaisons/" + planned.id()), 200);
        assertThat(toCome.faults()).isEmpty();
        assertThat(toCome.html())
                .contains("/held", "/cancellation", "Last time:")
                .doesNotContain("No answer yet.", "/families/");
        Liaison not = AShownLiaison.notHeld();
        when(read.one(any(), eq(not.id()))).thenReturn(Optional.of(AShownLiaison.of(not)));

        var page = page(get("/liaisons/" + not.id()), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Nobody came.", "/cancellation")
                .doesNotContain("/held", "Family 1");
    }

    @Test
    void one_is_planned_at_the_practice_that_the_list_names() throws Exception {
        when(plan.handle(any(), eq("K81234"), eq(Optional.of(TODAY))))
                .thenReturn(new LiaisonResult.Kept(planned.id(), "Planned."));

        var page = page(get("/liaisons/new?practice=K81234"), 200);
        mvc.perform(
                        post("/liaisons/new")
                                .param("practice", "k81234")
                                .param("on", "2026-11-23")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/liaisons/" + planned.id()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("value=\"K81234\"");
        assertThat(page(post("/liaisons/new").param("on", "soon"), 422).html())
                .contains("href=\"#f-on\"", "soon");
    }

    @Test
    void that_it_took_place_is_kept_with_its_day() throws Exception {
        String held = "/liaisons/" + planned.id() + "/held";
        when(hold.handle(any(), eq(planned.id()), eq(Optional.of(TODAY))))
                .thenReturn(new LiaisonResult.Kept(planned.id(), "It took place."));

        mvc.perform(post(held).param("heldOn", "2026-11-23").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/liaisons/" + planned.id()));

        assertThat(page(get(held), 200).faults()).isEmpty();
        assertThat(page(post(held).param("heldOn", "today"), 422).html()).contains("today");
    }

    @Test
    @Requirement("R-GP-1")
    void without_a_new_date_the_page_says_that_it_is_kept_and_asks_again() throws Exception {
        String not = "/liaisons/" + planned.id() + "/cancellation";
        when(cancel.handle(any(), any(), any()))
                .thenReturn(LiaisonResult.refused("newDate", "It is kept.", "Agree a day."));

        var page = page(post(not).param("why", "Nobody came."), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-newDate\"", "It is kept.", "Nobody came.");
        assertThat(page(get(not), 200).faults()).isEmpty();
        assertThat(page(post(not).param("newDate", "soon"), 422).html()).contains("soon");
        verify(cancel)
                .handle(
                        any(),
                        eq(planned.id()),
                        eq(new CancelLiaison.Given("Nobody came.", Optional.empty())));
    }

    @Test
    @Requirement("R-HV-2")
    void the_form_of_a_family_asks_about_each_child_and_keeps_what_was_said() throws Exception {
        when(consider.handle(any(), any(), any()))
                .thenReturn(new LiaisonResult.Kept(held.id(), "Kept."));

        var page = page(get(family), 200);
        mvc.perform(
                        post(family)
                                .param("children[0].child", id(1))
                                .param("children[1].child", id(2))
                                .param("children[1].answer", "nothing-new")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl(address));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Child 1", "Child 2", "Weigh her.")
                .doesNotContain("Child 3");
        verify(consider).handle(any(), eq(held.id()), eq(List.of(nothingNew(2))));
    }

    @Test
    void an_answer_that_lacks_something_leads_to_the_field_of_its_child() throws Exception {
        when(consider.handle(any(), any(), any()))
                .thenReturn(LiaisonResult.refused("children[0].words", "Not said.", "Say it."));

        var page =
                page(
                        post(family)
                                .param("children[0].child", id(1))
                                .param("children[0].answer", "considered"),
                        422);
        var wrong =
                page(
                        post(family)
                                .param("children[0].child", id(1))
                                .param("children[0].words", "x"),
                        422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("Not said.");
        assertThat(wrong.html()).contains("This is missing.");
        page(get(address + "/families/3"), 404);
        page(get(address + "/families/0"), 404);
    }

    private static AnswerGiven nothingNew(int child) {
        return new AnswerGiven(child(child).person(), Kind.NOTHING_NEW, "", "", Optional.empty());
    }

    private static String id(int child) {
        return child(child).person().value().toString();
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
