package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.print.PdfFile;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.app.ReadMinutes;

/** The minutes on paper: what veraPDF says of them, and what they hold. */
@WebSlice(MinutesController.class)
@Import(MinutesPrint.class)
@MockitoBean(types = ReadMinutes.class)
class MinutesPrintTest {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesPrintTest.class);
    private static final String PRINTED_BY = "Dana Duty";

    private final MinutesPrint print;

    @Autowired
    MinutesPrintTest(MinutesPrint print) {
        this.print = print;
    }

    static Stream<Minutes> minutes() {
        return Stream.of(MinutesGiven.full(), MinutesGiven.barest(), MinutesGiven.withoutMeeting());
    }

    private PdfFile printed(Minutes minutes) {
        return new PdfFile(print.pdf(MinutesWords.of(minutes), PRINTED_BY));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void they_can_be_archived_and_read_out(Minutes minutes) {
        var file = printed(minutes);

        assertThat(file.againstArchiving()).isEmpty();
        assertThat(file.againstReadingOut()).isEmpty();
    }

    @Test
    void the_same_file_without_its_colours_or_its_language_would_not_pass() throws IOException {
        var file = printed(MinutesGiven.barest());
        assertThat(file.spoilt(_ -> {}).againstArchiving()).isEmpty();
        assertThat(file.spoilt(_ -> {}).againstReadingOut()).isEmpty();

        var colourless = file.spoilt(it -> it.setOutputIntents(List.of()));
        var speechless = file.spoilt(it -> it.setLanguage(null));

        assertThat(colourless.againstArchiving()).anyMatch(it -> it.contains("DeviceRGB"));
        assertThat(speechless.againstReadingOut()).anyMatch(it -> it.contains("anguage"));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void the_file_holds_the_words_of_the_page_in_their_order(Minutes minutes) throws IOException {
        String page = print.page(MinutesWords.of(minutes), PRINTED_BY);
        String text = printed(minutes).text();

        int from = 0;
        for (String words : paragraphs(page)) {
            int found = text.replace(" ", "").indexOf(words.replace(" ", ""), from);
            assertThat(found).as("%s after place %d of %s", words, from, text).isNotNegative();
            from = found;
        }
    }

    private static List<String> paragraphs(String page) {
        return Jsoup.parse(page)
                .select("#minutes :is(h1, h2, h3, h4, p, dt, dd, th, td, li)")
                .stream()
                .map(it -> PdfFile.oneLine(it.wholeText()))
                .toList();
    }

    @Test
    void names_and_what_was_typed_stand_in_it_as_they_are() throws IOException {
        assertThat(printed(MinutesGiven.full()).text())
                .contains(
                        "Zora O’Neill",
                        "Łukasz Gęślą-Jaźń",
                        "Nguyễn Thị Ánh",
                        "Олександр Щербина",
                        "Tess Northfield",
                        "The office agreed for CP-2041.")
                .containsIgnoringWhitespaces(MinutesGiven.PLANTED);
    }

    @Test
    void every_page_says_whose_it_is_and_that_it_is_a_draft() throws IOException {
        assertThat(printed(MinutesGiven.full()).text())
                .contains("Strategy discussion CP-2041, CP-2042. Draft. Confidential")
                .containsPattern("Page 2 of \\d")
                .contains("Printed by Dana Duty, Monday 26 October 2026 at 10:00 GMT");
    }

    @Test
    void its_title_and_description_name_nobody() throws IOException {
        assertThat(printed(MinutesGiven.full()).about())
                .contains("Minutes of strategy discussion: CP-2041, CP-2042")
                .doesNotContain("Zora", "Łukasz", "Dana");
    }

    @Test
    void a_second_print_takes_less_than_two_seconds() {
        printed(MinutesGiven.full());
        Instant before = Instant.now();

        int size = printed(MinutesGiven.full()).size();

        Duration took = Duration.between(before, Instant.now());
        assertThat(took).as("printing %d bytes", size).isLessThan(Duration.ofSeconds(2));
        LOG.info("The second print took {} ms for {} bytes.", took.toMillis(), size);
    }
}
