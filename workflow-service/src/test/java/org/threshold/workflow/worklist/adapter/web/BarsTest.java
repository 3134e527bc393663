package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.worklist.adapter.web.Bars.Bar;
import org.threshold.workflow.worklist.adapter.web.Bars.Part;

class BarsTest {

    @Test
    void the_longest_bar_is_as_long_as_the_drawing_and_the_others_in_proportion() {
        var bars =
                drawn(
                        new Bar("Police", "4", List.of(new Part(3, "#c00"), new Part(1, "#888"))),
                        new Bar("Health", "2", List.of(new Part(2, "#c00"))));

        assertThat(bars.select("rect").eachAttr("width")).containsExactly("240.0", "80.0", "160.0");
        assertThat(bars.select("rect").eachAttr("x")).containsExactly("0.0", "240.0", "0.0");
        assertThat(bars.select("text").eachText()).containsExactly("Police", "4", "Health", "2");
    }

    @Test
    void nothing_to_draw_is_drawn_as_nothing() {
        assertThat(drawn(new Bar("Police", "0", List.of(new Part(0, "#c00")))).select("rect"))
                .isEmpty();
        assertThat(Bars.draw("None", List.of())).doesNotContain("NaN", "Infinity");
    }

    @Test
    void words_cannot_become_markup() {
        String svg = Bars.draw("\"><script>", List.of(new Bar("<b>&", "<i>", List.of())));

        assertThat(svg).contains("&lt;b&gt;&amp;", "&quot;&gt;&lt;script&gt;");
        assertThat(svg).doesNotContain("<b>", "<i>", "<script>");
    }

    @Test
    void it_keeps_the_content_policy_and_has_words_for_whoever_does_not_see_it() {
        var svg = drawn(new Bar("Police", "1", List.of(new Part(1, "#c00"))));

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).isEqualTo("Overdue");
        assertThat(svg.outerHtml()).doesNotContain("style");
    }

    private static Element drawn(Bar... bars) {
        return Jsoup.parseBodyFragment(Bars.draw("Overdue", List.of(bars))).body().child(0);
    }
}
