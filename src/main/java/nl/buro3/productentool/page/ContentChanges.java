package nl.buro3.productentool.page;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostCollectionRemoveEvent;
import org.hibernate.event.spi.PostCollectionRemoveEventListener;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knows when anything changed that a public page may show: here at once, on another node within a second. */
@Component
public class ContentChanges {

    private static final Logger log = LoggerFactory.getLogger(ContentChanges.class);

    private final LiveCopies copies;
    private final LiveCopy<Long> content;

    ContentChanges(EntityManagerFactory factory, LiveCopies copies) {
        this.copies = copies;
        this.content = copies.of("content", revision -> revision);
        listen(factory.unwrap(SessionFactoryImplementor.class).getEventEngine().getListenerRegistry());
    }

    /** Another number whenever there was a change, of any copy that pages are made from. */
    public long version() {
        content.current();
        return copies.changes();
    }

    /** Whether the last change is so long ago that a page made now holds it. */
    public boolean areSettled() {
        return copies.isSettled();
    }

    /** Says that something changed that was not an entity, such as the index. */
    public void happened() {
        copies.changed(content);
    }

    /**
     * Carries out in a transaction what nobody else, on this node or another, may do at the same time: such as filling what
     * is empty. Who waited looks again whether it is still to be done.
     */
    public void alone(Runnable change) {
        copies.change(content, () -> {
            change.run();
            return true;
        });
    }

    private void listen(EventListenerRegistry registry) {
        Listener listener = new Listener();
        registry.appendListeners(EventType.POST_INSERT, listener);
        registry.appendListeners(EventType.POST_UPDATE, listener);
        registry.appendListeners(EventType.POST_DELETE, listener);
        registry.appendListeners(EventType.POST_COLLECTION_RECREATE, listener);
        registry.appendListeners(EventType.POST_COLLECTION_UPDATE, listener);
        registry.appendListeners(EventType.POST_COLLECTION_REMOVE, listener);
    }

    private static boolean isShown(EntityPersister entity) {
        return !entity.getMappedClass().isAnnotationPresent(OffPages.class);
    }

    /** What is committed has not failed because of this; other nodes then show the old for some minutes. */
    private void tell() {
        try {
            happened();
        } catch (TransactionException | DataAccessException e) {
            log.error("Other nodes were not told of a change", e);
        }
    }

    /** The revision is raised right after the commit: two long transactions do not wait for each other. */
    private void changed(EntityPersister entity) {
        if (isShown(entity) && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell();
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(ContentChanges.this);
                }
            });
        }
    }

    /** Hears of every change of an entity. */
    private final class Listener
            implements PostInsertEventListener,
                    PostUpdateEventListener,
                    PostDeleteEventListener,
                    PostCollectionRecreateEventListener,
                    PostCollectionUpdateEventListener,
                    PostCollectionRemoveEventListener {

        @Override
        public void onPostInsert(PostInsertEvent event) {
            changed(event.getPersister());
        }

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            changed(event.getPersister());
        }

        @Override
        public void onPostDelete(PostDeleteEvent event) {
            changed(event.getPersister());
        }

        @Override
        public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
            changedCollection(event);
        }

        @Override
        public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
            changedCollection(event);
        }

        @Override
        public void onPostRemoveCollection(PostCollectionRemoveEvent event) {
            changedCollection(event);
        }

        private void changedCollection(AbstractCollectionEvent event) {
            changed(event.getSession()
                    .getFactory()
                    .getMappingMetamodel()
                    .getEntityDescriptor(event.getAffectedOwnerEntityName()));
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return false;
        }
    }
}
