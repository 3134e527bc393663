package org.threshold.workflow.onduty.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.onduty.app.FakeDirectory;
import org.threshold.workflow.onduty.app.InMemoryDutyCopy;
import org.threshold.workflow.onduty.domain.GivenDuty;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.form.Page;

/** The page over the real use case, with a directory, a copy and a night of the test. */
@WebSlice(DutyPageController.class)
@Import(DutySlice.Parts.class)
abstract class DutySlice {

    static final String PAGE = "/on-duty";

    final MockMvc mvc;
    final FakeDirectory directory;
    final Now now;

    DutySlice(MockMvc mvc, FakeDirectory directory, Now now) {
        this.mvc = mvc;
        this.directory = directory;
        this.now = now;
    }

    /** The time of the test. */
    static final class Now implements CaseClock, Afresh {

        private final AtomicReference<Instant> instant = new AtomicReference<>(GivenDuty.NIGHT);

        void is(Instant at) {
            instant.set(at);
        }

        @Override
        public Instant now() {
            return instant.get();
        }

        @Override
        public void afresh() {
            is(GivenDuty.NIGHT);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("org.threshold.workflow.onduty.app")
    static class Parts {

        @Bean
        FakeDirectory directory() {
            return new FakeDirectory();
        }

        @Bean
        InMemoryDutyCopy copy() {
            return new InMemoryDutyCopy();
        }

        @Bean
        @Primary
        Now now() {
            return new Now();
        }
    }

    /** The page as it comes to a social worker. */
    Page page() throws Exception {
        return page(get(PAGE), 200);
    }

    Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)));
        var page = Page.of(answer.andExpect(status().is(status)));
        assertThat(page.faults()).isEmpty();
        return page;
    }

    /** The same for a day and a time that were typed. */
    Page asking(String day, String time, int status) throws Exception {
        return page(get(PAGE).param("at.day", day).param("at.time", time), status);
    }
}
