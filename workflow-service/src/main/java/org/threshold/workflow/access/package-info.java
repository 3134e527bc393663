/** Who staff and systems are, and who may do what. */
@NullMarked
package org.threshold.workflow.access;

import org.jspecify.annotations.NullMarked;
