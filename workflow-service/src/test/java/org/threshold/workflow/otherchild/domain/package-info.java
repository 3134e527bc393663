@NullMarked
package org.threshold.workflow.otherchild.domain;

import org.jspecify.annotations.NullMarked;
