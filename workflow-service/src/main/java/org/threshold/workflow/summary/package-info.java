/** What a case is about in a few words, and who confirmed when that it is right (R-4.2-7c). */
@NullMarked
package org.threshold.workflow.summary;

import org.jspecify.annotations.NullMarked;
