package org.threshold.workflow.liaison.adapter.web;

import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;
import static org.threshold.workflow.liaison.domain.ALiaison.child;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
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

/** Liaisons over the API. */
@WebSlice(LiaisonsController.class)
@MockitoBean(
        types = {
            PlanLiaison.class,
            HoldLiaison.class,
            CancelLiaison.class,
            ConsiderChildren.class,
            ReadLiaisons.class
        })
class LiaisonsControllerTest {

    private static final String ALL = "/api/v1/liaisons";

    private final Liaison held = AShownLiaison.held();
    private final String one = ALL + "/" + held.id();
    private final MockMvc mvc;
    private final PlanLiaison plan;
    private final HoldLiaison hold;
    private final CancelLiaison cancel;
    private final ConsiderChildren consider;
    private final ReadLiaisons read;

    @Autowired
    LiaisonsControllerTest(
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

    @Test
    void all_are_sent_and_the_practices_without_one() throws Exception {
        when(read.all(any()))
                .thenReturn(
                        new ReadLiaisons.All(
                                List.of(AShownLiaison.planned()),
                                List.of(held, AShownLiaison.notHeld()),
                                List.of(new RegisteredAt("K99999")),
                                List.of(new RegisteredAt("K88888"))));

        mvc.perform(get(ALL).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.liaisons[0].state").value("planned"))
                .andExpect(jsonPath("$.liaisons[1].heldOn").value("2026-11-23"))
                .andExpect(jsonPath("$.liaisons[2].why").value("Nobody came."))
                .andExpect(jsonPath("$.withoutOne[0]").value("K99999"))
                .andExpect(jsonPath("$.closed[0]").value("K88888"));
    }

    @Test
    @Requirement("R-HV-2")
    void one_is_sent_with_every_child_and_those_that_are_missing() throws Exception {
        when(read.one(any(), eq(held.id()))).thenReturn(Optional.of(AShownLiaison.said(held)));

        mvc.perform(get(one).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.families", hasSize(2)))
                .andExpect(jsonPath("$.families[0].cases[0]").value("CP-2041"))
                .andExpect(jsonPath("$.families[0].children[0].said.answer").value("to-do"))
                .andExpect(jsonPath("$.families[0].children[1].registeredHere").value(false))
                .andExpect(jsonPath("$.families[0].missing[0]").value(id(2)));
        mvc.perform(get(ALL + "/" + UUID.randomUUID()).with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    void what_is_done_answers_with_the_liaison_and_what_happens_now() throws Exception {
        var kept = new LiaisonResult.Kept(held.id(), "Next.");
        when(plan.handle(any(), eq("K81234"), eq(Optional.of(TODAY)))).thenReturn(kept);
        when(hold.handle(any(), eq(held.id()), eq(Optional.of(TODAY)))).thenReturn(kept);

        send(ALL, "{\"practice\": \"K81234\", \"on\": \"2026-11-23\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(held.id().toString()));
        send(one + "/held", "{\"heldOn\": \"2026-11-23\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("Next."));
    }

    @Test
    @Requirement("R-GP-1")
    void a_new_date_that_is_missing_is_refused_by_its_name() throws Exception {
        when(cancel.handle(any(), any(), any()))
                .thenReturn(LiaisonResult.refused("newDate", "It is kept.", "Agree a day."))
                .thenReturn(new LiaisonResult.NothingThere());

        send(one + "/cancellation", "{\"why\": \"Ill.\"}").andExpect(status().is(422));
        send(one + "/cancellation", "{}").andExpect(status().isNotFound());
    }

    @Test
    @Requirement("R-HV-2")
    void what_was_said_of_some_children_is_kept_and_the_rest_may_follow() throws Exception {
        var said =
                new AnswerGiven(child(1).person(), Kind.TO_DO, "Weigh.", "GP", Optional.of(TODAY));
        when(consider.handle(any(), eq(held.id()), eq(List.of(said))))
                .thenReturn(new LiaisonResult.Kept(held.id(), "1 child has no answer yet."));

        send(
                        one + "/children",
                        """
                        {"children": [{"child": "%s", "answer": "to-do", "words": "Weigh.", "byWhom": "GP",
                                       "until": "2026-11-23"}]}
                        """
                                .formatted(id(1)))
                .andExpect(status().isOk());
        send(one + "/children", "{\"children\": [{\"answer\": \"perhaps\"}]}")
                .andExpect(status().is(422));
    }

    private static String id(int child) {
        return child(child).person().value().toString();
    }

    private ResultActions send(String to, String body) throws Exception {
        return mvc.perform(
                post(to).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY)));
    }
}
