@NullMarked
package org.threshold.workflow.otherchild.app;

import org.jspecify.annotations.NullMarked;
