/** Opens, issues and reviews what parents have to hear. */
@NullMarked
package org.threshold.workflow.letter.app;

import org.jspecify.annotations.NullMarked;
