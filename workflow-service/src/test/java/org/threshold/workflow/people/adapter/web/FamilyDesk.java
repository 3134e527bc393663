package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.platform.web.form.Page;

/** A desk at which somebody opens and sends the pages of the family of the case CP-1. */
record FamilyDesk(MockMvc mvc, StaffMember who) {

    static final String FAMILY = "/cases/CP-1/family";

    FamilyDesk(MockMvc mvc) {
        this(mvc, DANA_DUTY);
    }

    FamilyDesk of(StaffMember other) {
        return new FamilyDesk(mvc, other);
    }

    Document opens(String rest) throws Exception {
        return page(open(rest).andExpect(status().isOk()));
    }

    ResultActions open(String rest) throws Exception {
        return mvc.perform(get(FAMILY + rest).accept(MediaType.TEXT_HTML).with(by(who)));
    }

    ResultActions send(String rest, Map<String, String> typed) throws Exception {
        var request = post(FAMILY + rest).accept(MediaType.TEXT_HTML).with(csrf()).with(by(who));
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    /** It is done, and what the next page says of it. */
    String done(String rest, Map<String, String> typed) throws Exception {
        return done(rest, typed, FAMILY);
    }

    String done(String rest, Map<String, String> typed, String next) throws Exception {
        var answer = send(rest, typed).andExpect(redirectedUrl(next)).andReturn();
        return String.valueOf(answer.getFlashMap().get("done"));
    }

    /** It is not done: what the page says, every line of whose summary leads to a field. */
    Document refused(String rest, Map<String, String> typed) throws Exception {
        Document page = page(send(rest, typed).andExpect(status().isUnprocessableContent()));
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary li a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContain("#form");
        return page;
    }

    static Document page(ResultActions answer) throws Exception {
        var page = Page.of(answer);
        assertThat(page.faults()).isEmpty();
        Document document = Jsoup.parse(page.html());
        assertThat(document.select("h1")).hasSize(1);
        return document;
    }

    /** The fields that the error summary leads to. */
    static List<String> wrong(Document page) {
        return page.select(".govuk-error-summary li a").eachAttr("href");
    }
}
