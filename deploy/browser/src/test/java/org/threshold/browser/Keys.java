package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** A keyboard and no mouse: everything is reached with the tabulator, and always seen. */
final class Keys {

    private static final int FAR = 600;

    /** The words of what has the focus: its label, or its own text. */
    private static final String WORDS =
            """
            () => {
              const it = document.activeElement;
              const label = it.labels && it.labels.length ? it.labels[0].innerText : it.innerText;
              return (label || '').trim();
            }""";

    private static final String SEEN =
            """
            () => {
              const it = document.activeElement, style = getComputedStyle(it);
              const outlined = look => look.outlineStyle !== 'none' && !/, 0\\)$/.test(look.outlineColor);
              const label = it.labels && it.labels[0] ? getComputedStyle(it.labels[0], '::before') : style;
              return [style, label].some(look => outlined(look) || look.boxShadow !== 'none');
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Presses the tabulator until what these words stand on, or beside, has the focus. */
    void to(String words) {
        for (int presses = 0; presses < FAR; presses++) {
            page.keyboard().press("Tab");
            String here = String.valueOf(page.evaluate(WORDS));
            if (here.equals(words)) {
                assertThat(page.evaluate(SEEN))
                        .as("the focus is seen on %s", words)
                        .isEqualTo(true);
                return;
            }
        }
        fail("The tabulator does not come to %s on %s", words, page.url());
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    void press(String key) {
        page.keyboard().press(key);
    }
}
