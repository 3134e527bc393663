package org.threshold.workflow.platform.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SvgTest {

    private static final Box SIZE = new Box(0, 0, 100, 50.25);

    @Test
    void it_is_a_picture_with_a_title_and_a_description_that_name_it() {
        var svg =
                Jsoup.parse(Svg.of(new Svg.Said("it", "A title", "What it shows"), SIZE).text())
                        .select("svg");

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("it-title it-desc");
        assertThat(svg.select("#it-title").text()).isEqualTo("A title");
        assertThat(svg.select("#it-desc").text()).isEqualTo("What it shows");
        assertThat(svg.attr("height")).isEqualTo("50.3");
    }

    @Test
    void words_cannot_become_markup_and_nothing_needs_a_style() {
        String svg =
                Svg.of(new Svg.Said("\"><b>", "<script>", "&"), SIZE)
                        .begin("<i>")
                        .words(new Point(1, 2), Svg.Words.from("<u>", 14).strong())
                        .box(SIZE, 3, Look.lined(2, "4 2"))
                        .end()
                        .text();

        assertThat(svg)
                .contains("&lt;u&gt;", "&lt;script&gt;", "&amp;", "stroke-dasharray=\"4 2\"")
                .doesNotContain("<b>", "<i>", "<u>", "<script>", "style");
    }
}
