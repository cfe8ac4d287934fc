/* A registry in memory: a list of entries, each with its group, its key and one value, and a list of observers. */
#include <math.h>
#include <pthread.h>

typedef PntosRegistryPlugin Table;
#define ROGUE_TYPE PNTOS_REGISTRY_PLUGIN
#define COMMON(table) (&(table)->common)

typedef struct Entry {
    struct Entry *next;
    char *group;
    char *key;
    PntosKeyValueStoreType type;
    int64_t number;
    double real;
    char *text;
    char **texts;
    double *reals;
    size_t count;
    PntosMessage *message;
    bool changed;
} Entry;

typedef void (*Notify)(void *receiver, char *group, char **keys, size_t count, PntosKeyValueStore *values);

typedef struct Observer {
    struct Observer *next;
    char *group;
    char *key;
    void *receiver;
    Notify notify;
} Observer;

typedef struct Store {
    PntosKeyValueStore store;
    Counter counter;
    char *group;
} Store;

static Entry *entries;
static Observer *observers;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static char *group_of(PntosKeyValueStore *self)
{
    return ((Store *)self)->group;
}

static Entry *find(PntosKeyValueStore *self, char *key)
{
    Entry *entry;
    for (entry = entries; entry != NULL; entry = entry->next) {
        if (strcmp(entry->group, group_of(self)) == 0 && strcmp(entry->key, key) == 0) {
            return entry;
        }
    }
    return NULL;
}

static void clear(Entry *entry)
{
    size_t i;
    for (i = 0; entry->texts != NULL && i < entry->count; i++) {
        free(entry->texts[i]);
    }
    free(entry->texts);
    free(entry->text);
    free(entry->reals);
    release(entry->message);
    entry->texts = NULL;
    entry->text = NULL;
    entry->reals = NULL;
    entry->message = NULL;
    entry->count = 0;
}

/* The entry of a key, new or emptied, to take a value of a type. The caller holds the lock. */
static Entry *entry_for(PntosKeyValueStore *self, char *key, PntosKeyValueStoreType type)
{
    Entry *entry = find(self, key);
    if (entry == NULL) {
        entry = calloc(1, sizeof *entry);
        entry->group = strdup(group_of(self));
        entry->key = strdup(key);
        entry->next = entries;
        entries = entry;
    }
    clear(entry);
    entry->type = type;
    entry->changed = true;
    return entry;
}

static Entry *typed(PntosKeyValueStore *self, char *key, PntosKeyValueStoreType type)
{
    Entry *entry = find(self, key);
    return entry != NULL && entry->type == type ? entry : NULL;
}

/* Strings that own their texts. */
typedef struct Texts {
    PntosStringArray array;
    Counter counter;
} Texts;

static void destroy_texts(void *object)
{
    PntosStringArray *texts = object;
    size_t i;
    for (i = 0; i < texts->num_strings; i++) {
        free(texts->data[i]);
    }
    free(texts->data);
    free(texts);
}

static PntosStringArray *new_texts(size_t most)
{
    Texts *texts = malloc(sizeof *texts);
    texts->array.memory = counted(&texts->counter, destroy_texts);
    texts->array.data = calloc(most + 1, sizeof *texts->array.data);
    texts->array.num_strings = 0;
    return &texts->array;
}

static PntosStringArray *list(char *group)
{
    PntosStringArray *texts;
    Entry *entry;
    size_t most = 0, i;
    pthread_mutex_lock(&lock);
    for (entry = entries; entry != NULL; entry = entry->next) {
        most++;
    }
    texts = new_texts(most);
    for (entry = entries; entry != NULL; entry = entry->next) {
        char *name = group == NULL ? entry->group : entry->key;
        bool known = group != NULL && strcmp(entry->group, group) != 0;
        for (i = 0; i < texts->num_strings; i++) {
            known = known || strcmp(texts->data[i], name) == 0;
        }
        if (!known) {
            texts->data[texts->num_strings++] = strdup(name);
        }
    }
    pthread_mutex_unlock(&lock);
    return texts;
}

static PntosStringArray *get_key_array(PntosKeyValueStore *self)
{
    return list(group_of(self));
}

static bool has_key(PntosKeyValueStore *self, char *key)
{
    bool has;
    pthread_mutex_lock(&lock);
    has = find(self, key) != NULL;
    pthread_mutex_unlock(&lock);
    return has;
}

static PntosKeyValueStoreType get_type(PntosKeyValueStore *self, char *key)
{
    PntosKeyValueStoreType type = PNTOS_KV_STORE_KEY_DNE;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = find(self, key);
    if (entry != NULL) {
        type = entry->type;
    }
    pthread_mutex_unlock(&lock);
    return type;
}

typedef struct Text {
    PntosString string;
    Counter counter;
} Text;

static void destroy_text(void *object)
{
    free(((PntosString *)object)->data);
    free(object);
}

static PntosString *get_str(PntosKeyValueStore *self, char *key)
{
    Text *text = NULL;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = typed(self, key, PNTOS_KV_STORE_TYPE_STR);
    if (entry != NULL) {
        text = malloc(sizeof *text);
        text->string.memory = counted(&text->counter, destroy_text);
        text->string.data = strdup(entry->text);
    }
    pthread_mutex_unlock(&lock);
    return text == NULL ? NULL : &text->string;
}

static PntosStringArray *get_str_array(PntosKeyValueStore *self, char *key)
{
    PntosStringArray *texts = NULL;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = typed(self, key, PNTOS_KV_STORE_TYPE_STR_ARRAY);
    if (entry != NULL) {
        texts = new_texts(entry->count);
        for (; texts->num_strings < entry->count; texts->num_strings++) {
            texts->data[texts->num_strings] = strdup(entry->texts[texts->num_strings]);
        }
    }
    pthread_mutex_unlock(&lock);
    return texts;
}

static int64_t get_int(PntosKeyValueStore *self, char *key)
{
    int64_t number = INT64_MAX;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = typed(self, key, PNTOS_KV_STORE_TYPE_INT);
    if (entry != NULL) {
        number = entry->number;
    }
    pthread_mutex_unlock(&lock);
    return number;
}

static bool get_bool(PntosKeyValueStore *self, char *key)
{
    bool truth;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = typed(self, key, PNTOS_KV_STORE_TYPE_BOOL);
    truth = entry != NULL && entry->number != 0;
    pthread_mutex_unlock(&lock);
    return truth;
}

static double get_double(PntosKeyValueStore *self, char *key)
{
    double real = NAN;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = typed(self, key, PNTOS_KV_STORE_TYPE_DOUBLE);
    if (entry != NULL) {
        real = entry->real;
    }
    pthread_mutex_unlock(&lock);
    return real;
}

typedef struct Doubles {
    PntosDoubleArray array;
    Counter counter;
} Doubles;

static void destroy_doubles(void *object)
{
    free(((PntosDoubleArray *)object)->data);
    free(object);
}

static PntosDoubleArray *get_double_array(PntosKeyValueStore *self, char *key)
{
    Doubles *doubles = NULL;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = typed(self, key, PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY);
    if (entry != NULL) {
        doubles = malloc(sizeof *doubles);
        doubles->array.memory = counted(&doubles->counter, destroy_doubles);
        doubles->array.data = malloc((entry->count + 1) * sizeof(double));
        memcpy(doubles->array.data, entry->reals, entry->count * sizeof(double));
        doubles->array.num_doubles = entry->count;
    }
    pthread_mutex_unlock(&lock);
    return doubles == NULL ? NULL : &doubles->array;
}

static PntosMessage *get_message(PntosKeyValueStore *self, char *key)
{
    PntosMessage *message = NULL;
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = typed(self, key, PNTOS_KV_STORE_TYPE_MESSAGE);
    if (entry != NULL && entry->message != NULL) {
        message = entry->message;
        message->memory->inc_ref(message);
    }
    pthread_mutex_unlock(&lock);
    return message;
}

static void set_str(PntosKeyValueStore *self, char *key, char *value)
{
    pthread_mutex_lock(&lock);
    entry_for(self, key, PNTOS_KV_STORE_TYPE_STR)->text = strdup(value);
    pthread_mutex_unlock(&lock);
}

static void set_str_array(PntosKeyValueStore *self, char *key, char **values, size_t num_values)
{
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = entry_for(self, key, PNTOS_KV_STORE_TYPE_STR_ARRAY);
    entry->texts = calloc(num_values + 1, sizeof *entry->texts);
    for (; entry->count < num_values; entry->count++) {
        entry->texts[entry->count] = strdup(values[entry->count]);
    }
    pthread_mutex_unlock(&lock);
}

static void set_int(PntosKeyValueStore *self, char *key, int64_t value)
{
    pthread_mutex_lock(&lock);
    entry_for(self, key, PNTOS_KV_STORE_TYPE_INT)->number = value;
    pthread_mutex_unlock(&lock);
}

static void set_bool(PntosKeyValueStore *self, char *key, bool value)
{
    pthread_mutex_lock(&lock);
    entry_for(self, key, PNTOS_KV_STORE_TYPE_BOOL)->number = value;
    pthread_mutex_unlock(&lock);
}

static void set_double(PntosKeyValueStore *self, char *key, double value)
{
    pthread_mutex_lock(&lock);
    entry_for(self, key, PNTOS_KV_STORE_TYPE_DOUBLE)->real = value;
    pthread_mutex_unlock(&lock);
}

static void set_double_array(PntosKeyValueStore *self, char *key, double *values, size_t num_values)
{
    Entry *entry;
    pthread_mutex_lock(&lock);
    entry = entry_for(self, key, PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY);
    entry->reals = calloc(num_values + 1, sizeof *entry->reals);
    if (num_values > 0) {
        memcpy(entry->reals, values, num_values * sizeof *values);
    }
    entry->count = num_values;
    pthread_mutex_unlock(&lock);
}

static void set_message(PntosKeyValueStore *self, char *key, PntosMessage *message)
{
    pthread_mutex_lock(&lock);
    entry_for(self, key, PNTOS_KV_STORE_TYPE_MESSAGE)->message = message;
    pthread_mutex_unlock(&lock);
}

static bool remove_key(PntosKeyValueStore *self, char *key)
{
    Entry **place, *entry;
    pthread_mutex_lock(&lock);
    entry = find(self, key);
    for (place = &entries; *place != entry; place = &(*place)->next) {
    }
    if (entry != NULL) {
        *place = entry->next;
        clear(entry);
        free(entry->group);
        free(entry->key);
        free(entry);
    }
    pthread_mutex_unlock(&lock);
    return entry != NULL;
}

/* This registry has no form of bytes. */
static void set_raw(PntosKeyValueStore *self, char *key, unsigned char *bytes, size_t num_bytes)
{
    (void)self;
    (void)key;
    (void)bytes;
    (void)num_bytes;
}

static PntosByteArray *get_raw(PntosKeyValueStore *self, char *key)
{
    (void)self;
    (void)key;
    return NULL;
}

static PntosKeyValueStore *new_store(char *group);

/* Observers are called without the lock, so that they can read. A batch of this registry keeps nobody waiting. */
static void batch_end(PntosKeyValueStore *self)
{
    PntosStringArray *changed = get_key_array(self);
    Observer *observer, *next;
    size_t i;
    for (i = 0; i < changed->num_strings; i++) {
        bool is_new = false;
        Entry *entry;
        pthread_mutex_lock(&lock);
        entry = find(self, changed->data[i]);
        if (entry != NULL) {
            is_new = entry->changed;
            entry->changed = false;
        }
        pthread_mutex_unlock(&lock);
        for (observer = observers; is_new && observer != NULL; observer = next) {
            next = observer->next;
            if (strcmp(observer->group, group_of(self)) == 0 &&
                (observer->key == NULL || strcmp(observer->key, changed->data[i]) == 0)) {
                observer->notify(observer->receiver, observer->group, &changed->data[i], 1, new_store(observer->group));
            }
        }
    }
    release(changed);
}

static void batch_restart(PntosKeyValueStore *self)
{
    (void)self;
}

static bool request_notify(PntosKeyValueStore *self, char *key, void *receiver, Notify callback)
{
    Observer *observer = malloc(sizeof *observer);
    observer->group = strdup(group_of(self));
    observer->key = key != NULL ? strdup(key) : NULL;
    observer->receiver = receiver;
    observer->notify = callback;
    observer->next = observers;
    observers = observer;
    return true;
}

static bool same(char *a, char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool remove_notify(PntosKeyValueStore *self, char *key, void *receiver, Notify callback)
{
    Observer **place = &observers;
    bool found = false;
    while (*place != NULL) {
        Observer *observer = *place;
        if (same(observer->group, group_of(self)) && same(observer->key, key) && observer->receiver == receiver &&
            observer->notify == callback) {
            *place = observer->next;
            free(observer->group);
            free(observer->key);
            free(observer);
            found = true;
        } else {
            place = &observer->next;
        }
    }
    return found;
}

static bool set_permanent(PntosKeyValueStore *self, bool permanent)
{
    (void)self;
    (void)permanent;
    return false;
}

static void destroy_store(void *object)
{
    free(((Store *)object)->group);
    free(object);
}

/* Called with every new store, for a rogue to change it. */
static void (*change_store)(PntosKeyValueStore *store);

static PntosKeyValueStore *new_store(char *group)
{
    Store *made = calloc(1, sizeof *made);
    PntosKeyValueStore *store = &made->store;
    made->group = strdup(group);
    store->memory = counted(&made->counter, destroy_store);
    store->get_key_array = get_key_array;
    store->has_key = has_key;
    store->get_type = get_type;
    store->get_str = get_str;
    store->get_str_array = get_str_array;
    store->get_int = get_int;
    store->get_bool = get_bool;
    store->get_double = get_double;
    store->get_double_array = get_double_array;
    store->get_message = get_message;
    store->set_str = set_str;
    store->set_str_array = set_str_array;
    store->set_int = set_int;
    store->set_bool = set_bool;
    store->set_double = set_double;
    store->set_double_array = set_double_array;
    store->set_message = set_message;
    store->remove_key = remove_key;
    store->data_format = PNTOS_KV_STORE_UNSPECIFIED;
    store->set_raw = set_raw;
    store->get_raw = get_raw;
    store->batch_end = batch_end;
    store->batch_restart = batch_restart;
    store->request_notify = request_notify;
    store->remove_notify = remove_notify;
    store->set_permanent = set_permanent;
    if (change_store != NULL) {
        change_store(store);
    }
    return store;
}

static PntosKeyValueStore *batch_start(PntosRegistry *self, char *group)
{
    (void)self;
    return new_store(group);
}

static PntosStringArray *get_group_array(PntosRegistry *self)
{
    (void)self;
    return list(NULL);
}

static bool has_group(PntosRegistry *self, char *group)
{
    Entry *entry;
    bool has = false;
    (void)self;
    pthread_mutex_lock(&lock);
    for (entry = entries; entry != NULL; entry = entry->next) {
        has = has || strcmp(entry->group, group) == 0;
    }
    pthread_mutex_unlock(&lock);
    return has;
}

static bool request_notify_new_group(PntosRegistry *self, void *receiver, void (*callback)(void *receiver, char *new_group))
{
    (void)self;
    (void)receiver;
    (void)callback;
    return false;
}

static PntosRegistry registry;
static Counter registry_counter;

/* With the last reference to the registry everything in it goes. */
static void empty(void *object)
{
    (void)object;
    while (entries != NULL) {
        Entry *entry = entries;
        entries = entry->next;
        clear(entry);
        free(entry->group);
        free(entry->key);
        free(entry);
    }
    while (observers != NULL) {
        Observer *observer = observers;
        observers = observer->next;
        free(observer->group);
        free(observer->key);
        free(observer);
    }
}

static PntosRegistry *new_registry(PntosRegistryPlugin *self, char *initial_config)
{
    (void)self;
    (void)initial_config;
    if (registry.memory != NULL && registry_counter.references > 0) {
        inc_ref(&registry);
        return &registry;
    }
    registry.memory = counted(&registry_counter, empty);
    registry.batch_start = batch_start;
    registry.get_group_array = get_group_array;
    registry.has_group = has_group;
    registry.request_notify_new_group = request_notify_new_group;
    return &registry;
}

static void fill(Table *table)
{
    (void)change_store;
    table->new_registry = new_registry;
}
