package org.threshold.workflow.platform.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.threshold.trace.Requirement;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Our components make the HTML of GOV.UK Frontend’s own examples. How a component is called with an
 * example’s options stands in {@code fixture-calls}; which examples are left out, and why, in
 * {@code not-offered.tsv}.
 */
class ComponentFixturesTest {

    private static final SpringTemplateEngine TEMPLATES = templates();

    static Stream<String> components() {
        return Stream.of(
                "back-link",
                "button",
                "checkboxes",
                "details",
                "error-summary",
                "generic-header",
                "input",
                "inset-text",
                "notification-banner",
                "pagination",
                "panel",
                "radios",
                "select",
                "service-navigation",
                "skip-link",
                "summary-list",
                "textarea",
                "warning-text");
    }

    static Stream<Fixture> compared() {
        return components()
                .flatMap(Fixture::of)
                .filter(it -> NotOffered.ALL.stream().noneMatch(not -> not.leavesOut(it)));
    }

    @ParameterizedTest
    @MethodSource("compared")
    @Requirement("R-4.2-7a")
    void a_component_makes_the_html_of_its_example(Fixture fixture) {
        assertThat(Markup.normal(render(fixture))).isEqualTo(Markup.normal(fixture.html()));
    }

    @ParameterizedTest
    @MethodSource("components")
    void some_example_of_every_component_is_compared(String component) {
        assertThat(compared().filter(it -> it.component().equals(component))).isNotEmpty();
    }

    @Test
    void nothing_is_said_not_to_be_offered_that_no_example_uses() {
        List<Fixture> all = components().flatMap(Fixture::of).toList();

        assertThat(NotOffered.ALL).allSatisfy(it -> assertThat(all).anyMatch(it::leavesOut));
    }

    @Test
    void the_examples_are_of_the_version_whose_styles_the_pages_load() throws IOException {
        var styles = Path.of("src/main/resources/static/assets/govuk-frontend.css");

        assertThat(Files.readString(styles))
                .contains("--govuk-frontend-version:\"" + Fixture.VERSION + "\"");
    }

    /** A place of the navigation, as the pages are given it; its words are no key here. */
    record Place(String address, String words, boolean current) {}

    /** A line of the error summary. */
    record Wrong(String id, String words) {}

    private static String render(Fixture fixture) {
        var application = JakartaServletWebApplication.buildApplication(new MockServletContext());
        var exchange =
                application.buildExchange(
                        new MockHttpServletRequest(), new MockHttpServletResponse());
        var given =
                Map.<String, Object>of(
                        "o", fixture.options(),
                        "field", FixtureField.of(fixture),
                        "errors", errors(fixture),
                        "places", places(fixture),
                        "pager", FixturePager.of(fixture));
        return TEMPLATES.process(fixture.component(), new WebContext(exchange, Locale.UK, given));
    }

    private static List<Wrong> errors(Fixture fixture) {
        return fixture.list("errorList").stream()
                .map(it -> new Wrong(words(it, "href").replaceFirst("#", ""), words(it, "text")))
                .toList();
    }

    private static List<Place> places(Fixture fixture) {
        return fixture.list("navigation").stream()
                .map(
                        it ->
                                new Place(
                                        words(it, "href"),
                                        words(it, "text"),
                                        Boolean.TRUE.equals(it.get("current"))))
                .toList();
    }

    private static String words(Map<?, ?> options, String option) {
        return String.valueOf(options.get(option));
    }

    private static SpringTemplateEngine templates() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setUseCodeAsDefaultMessage(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(words);
        engine.addTemplateResolver(in("templates/", 2));
        engine.addTemplateResolver(in("fixture-calls/", 1));
        return engine;
    }

    private static ClassLoaderTemplateResolver in(String folder, int order) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(folder);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setOrder(order);
        return resolver;
    }
}
