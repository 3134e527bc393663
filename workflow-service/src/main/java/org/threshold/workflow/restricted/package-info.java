/** Cases that not everybody may read, and how they are opened in an emergency (R-4.2-7b). */
@NullMarked
package org.threshold.workflow.restricted;

import org.jspecify.annotations.NullMarked;
