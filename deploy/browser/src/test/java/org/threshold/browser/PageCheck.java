package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every page must keep, whoever opens it in whichever story: no fault that axe finds, no
 * scrolling sideways at 320 pixels or at 200 % zoom, no word in the console under our content
 * security policy, one heading, and a title that names no person, since titles stay in histories
 * and on shared screens.
 */
final class PageCheck {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** People of the stories, made up, none of whom may be in a title. */
    private static final List<String> PEOPLE =
            List.of("Quibble", "Constable Con", "Zora", "Featherstonehaugh");

    private static final List<Width> NARROW = List.of(Width.NARROWEST, Width.ZOOMED);

    private static final String SIDEWAYS =
            """
            () => {
              const wide = document.documentElement.scrollWidth, fits = document.documentElement.clientWidth;
              if (wide <= fits) return '';
              const out = [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > fits + 1);
              return wide + ' > ' + fits + ': ' + out.slice(0, 3).map(it => it.outerHTML.slice(0, 200)).join(' | ');
            }""";

    private final Page page;
    private final boolean scripts;

    PageCheck(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    /** Everything. */
    void look(List<String> heard) {
        glance(heard);
        if (scripts) {
            assertThat(faults()).as("axe about %s", page.url()).isEmpty();
        }
    }

    /** Everything but axe. */
    void glance(List<String> heard) {
        assertThat(heard).as("the console of %s", page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
        assertThat(page.title())
                .as("the title of %s", page.url())
                .matches("(Error: )?\\S.* – (Threshold|Messages from children’s social care)")
                .doesNotContain(PEOPLE);
        fits();
    }

    private void fits() {
        for (Width width : NARROW) {
            page.setViewportSize(width.pixels(), width.height());
            assertThat(page.evaluate(SIDEWAYS))
                    .as("%s at %d pixels", page.url(), width.pixels())
                    .isEqualTo("");
        }
        page.setViewportSize(Width.DESKTOP.pixels(), Width.DESKTOP.height());
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                .withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(PageCheck::words)
                        .toList();
    }

    private static Stream<String> words(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getHtml());
    }
}
