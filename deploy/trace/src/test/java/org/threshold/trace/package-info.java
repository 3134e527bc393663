/** Tests of the trace, and the check of the page, which the module {@code check} runs. */
@NullMarked
package org.threshold.trace;

import org.jspecify.annotations.NullMarked;
