/** People and pages, in a real browser, on the whole stack. */
@NullMarked
package org.threshold.browser;

import org.jspecify.annotations.NullMarked;
